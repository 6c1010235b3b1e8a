import Diagnostics
import Reporting

/// What to look at where somebody names a rule that there is not.
func advice(on code: String) -> String {
  let near = nearest(to: code, among: everyRule.map(\.code)).map { "'\($0)'" }
  let question = near.isEmpty ? "" : "did you mean \(near.joined(separator: " or "))? "
  return question + "'vital-spec explain --all' lists them"
}
