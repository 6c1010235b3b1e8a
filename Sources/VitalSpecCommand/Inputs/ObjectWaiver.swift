import Diagnostics
import Yams

/// A finding on one object that the project accepts for a while, as `vital-spec.yml` lists it.
struct ObjectWaiver: Hashable, Sendable {
  let rule: String
  /// As findings name it: `public.goals`, `public.close_goal(uuid)`.
  let object: String
  let reason: String
  /// The last day, as `2027-01-31`.
  let until: String
  let place: SourceRange
}

/// Reads the list under `waivers:`.
func readObjectWaivers(_ node: Node, path: String) throws(InputError) -> [ObjectWaiver] {
  guard let items = node.sequence else {
    throw InputError(
      "\(path):\(node.mark?.line ?? 1):\(node.mark?.column ?? 1): 'waivers' is a list of rule, object, reason and until"
    )
  }
  var waivers: [ObjectWaiver] = []
  for item in items { waivers.append(try readObjectWaiver(item, path: path)) }
  return waivers
}

private func readObjectWaiver(_ node: Node, path: String) throws(InputError) -> ObjectWaiver {
  let line = node.mark?.line ?? 1
  let column = node.mark?.column ?? 1
  let words = try readWords(node, at: "\(path):\(line):\(column)")
  let place = SourceLocation(line: line, column: column)
  return ObjectWaiver(
    rule: words["rule"] ?? "", object: words["object"] ?? "", reason: words["reason"] ?? "",
    until: words["until"] ?? "", place: SourceRange(file: path, start: place, end: place))
}

private let waiverKeys: Set<String> = ["rule", "object", "reason", "until"]

private func readWords(_ node: Node, at place: String) throws(InputError) -> [String: String] {
  var words: [String: String] = [:]
  for (key, value) in node.mapping ?? [:] {
    if let key = key.string, let text = value.string, !text.isEmpty { words[key] = text }
  }
  guard Set(words.keys) == waiverKeys else {
    throw InputError("\(place): a waiver has rule, object, reason and until, and nothing else")
  }
  let code = words["rule"] ?? ""
  guard lintCodes.contains(code) else {
    throw InputError("\(place): '\(code)' is no rule that can be waived; \(advice(on: code))")
  }
  guard let until = words["until"], until.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil else {
    throw InputError("\(place): 'until' is a day such as 2027-01-31")
  }
  return words
}
