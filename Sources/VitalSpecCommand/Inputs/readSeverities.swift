import Diagnostics
import Reporting
import Yams

/// Reads the mapping of a rule's code to a level that `rules:` holds.
func readSeverities(_ node: Node, path: String) throws(InputError) -> Severities {
  guard let mapping = node.mapping else {
    throw InputError(
      "\(place(of: node, in: path)): 'rules' maps a rule to \(levels), as in 'money-type: off'")
  }
  var severities = Severities()
  for (key, value) in mapping {
    let rule = try readRule(key, path: path)
    severities.set(try readLevel(value, for: rule, path: path), for: rule)
  }
  return severities
}

private let levels = "error, warning, note or off"

private func readRule(_ key: Node, path: String) throws(InputError) -> Rule {
  let code = key.string ?? ""
  if let rule = everyRule.first(where: { $0.code == code }) { return rule }
  throw InputError("\(place(of: key, in: path)): '\(code)' is no rule; \(advice(on: code))")
}

private func readLevel(
  _ value: Node, for rule: Rule, path: String
) throws(InputError) -> RuleLevel {
  let word = value.string ?? ""
  guard let level = RuleLevel(rawValue: word) else {
    throw InputError("\(place(of: value, in: path)): a rule is \(levels), not '\(word)'")
  }
  guard rule.allows(level) else {
    throw InputError(
      "\(place(of: value, in: path)): '\(rule.code)' is an error and stays one, because what it finds is misread or cannot be made; only warnings and notes can be lowered, and every rule raised"
    )
  }
  return level
}

private func place(of node: Node, in path: String) -> String {
  "\(path):\(node.mark?.line ?? 1):\(node.mark?.column ?? 1)"
}
