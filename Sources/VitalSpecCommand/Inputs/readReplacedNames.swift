import Migration
import ScratchServer

/// The names of fields and tables that edits of the specification put in others' place, as far as git remembers; none
/// where git keeps no history of it.
func readReplacedNames(in project: Project) -> Set<ReplacedName> {
  let paths = project.configuration.spec.map(project.resolve)
  let form = ["--patch", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv"]
  let edits = [
    ["log", "--max-count=200", "--format="] + form + ["--"] + paths,
    ["diff", "HEAD"] + form + ["--"] + paths,
  ]
  return edits.reduce(into: []) { names, edit in
    let git = ["git", "-C", project.root, "--literal-pathspecs"]
    if let patch = try? outputOfProgram(git + edit) { names.formUnion(replacedNames(in: patch)) }
  }
}

/// Pairs the lines of each hunk that takes as many as it gives.
func replacedNames(in patch: String) -> Set<ReplacedName> {
  var names: Set<ReplacedName> = []
  var hunk = (old: [Substring](), new: [Substring]())
  for line in patch.split(separator: "\n") {
    switch line.first {
    case "-" where !line.hasPrefix("--- "): hunk.old.append(line.dropFirst())
    case "+" where !line.hasPrefix("+++ "): hunk.new.append(line.dropFirst())
    default:
      names.formUnion(pairs(hunk.old, hunk.new))
      hunk = ([], [])
    }
  }
  return names.union(pairs(hunk.old, hunk.new))
}

private func pairs(_ old: [Substring], _ new: [Substring]) -> [ReplacedName] {
  guard old.count == new.count else { return [] }
  return zip(old, new).compactMap { old, new in
    guard let before = subject(of: old), let after = subject(of: new), before != after else {
      return nil
    }
    return ReplacedName(old: before, new: after)
  }
}

/// What a line of a specification describes: the first cell of a row, or else the first name in a code span.
private func subject(of line: Substring) -> String? {
  let cells = line.split(separator: "|", omittingEmptySubsequences: true)
  let text = line.hasPrefix("|") ? cells.first ?? "" : line
  let spans = text.split(separator: "`", maxSplits: 2, omittingEmptySubsequences: false)
  if spans.count == 3 { return String(spans[1]) }
  guard line.hasPrefix("|") else { return nil }
  let name = text.filter { !" *\t".contains($0) }
  return name.isEmpty || name.allSatisfy { "-:".contains($0) } ? nil : name
}
