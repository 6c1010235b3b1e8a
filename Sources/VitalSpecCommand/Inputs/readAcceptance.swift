import Diagnostics
import Migration
import Yams

/// Reads `accept:`, a kind of hazard or a list; an entry is a kind, or a kind of one object with the reason for it.
func readAcceptance(_ node: Node, path: String) throws(InputError) -> Acceptance {
  var accepted: Acceptance = []
  for entry in node.sequence.map(Array.init) ?? [node] {
    let place = "\(path):\(entry.mark?.line ?? 1):\(entry.mark?.column ?? 1)"
    if let mapping = entry.mapping {
      accepted.single.insert(try readItem(mapping, at: place))
    } else if let word = entry.string {
      accepted.kinds.formUnion(try Configuration.hazards([word], at: place))
    }
  }
  return accepted
}

private func readItem(
  _ mapping: Node.Mapping, at place: String
) throws(InputError) -> Acceptance.Item {
  var values: [String: String] = [:]
  for (key, value) in mapping {
    let name = key.string ?? ""
    guard ["kind", "object", "reason"].contains(name) else {
      throw InputError("\(place): '\(name)' is no part of an entry; known are kind, object, reason")
    }
    values[name] = value.string ?? ""
  }
  guard let kind = values["kind"], let object = values["object"], !object.isEmpty,
    let reason = values["reason"], !reason.isEmpty
  else { throw InputError("\(place): an entry names a 'kind', an 'object' and a 'reason'") }
  guard let kind = try Configuration.hazards([kind], at: place).first else {
    throw InputError("\(place): an entry names a 'kind'")
  }
  return Acceptance.Item(kind: kind, object: object, reason: reason)
}
