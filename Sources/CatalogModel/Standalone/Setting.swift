package import SQLText

/// An option with its value, of an object whose options are anyone's to invent.
package struct Setting: Hashable, Codable, Comparable, Sendable {
  package var name: Identifier
  package var value: String

  package init(_ name: Identifier, _ value: String) {
    self.name = name
    self.value = value
  }

  package static func < (left: Setting, right: Setting) -> Bool { left.name < right.name }

  /// `name = 'value'`
  package var assignment: SQL { "\(name) = \(literal: value)" }
}

extension [Setting] {
  /// ` options (name 'value')` of a new foreign object; nothing where there is none.
  var creationClause: SQL {
    isEmpty ? "" : " options (\(map { "\($0.name) \(literal: $0.value)" as SQL }.joined()))"
  }

  /// ` options (add …, set …, drop …)`; nothing where all stays.
  func alterationClause(to new: [Setting]) -> SQL {
    let old = Dictionary(uniqueKeysWithValues: map { ($0.name, $0.value) })
    let kept = Set(new.map(\.name))
    let dropped = filter { !kept.contains($0.name) }.map { "drop \($0.name)" as SQL }
    let set = new.filter { !contains($0) }.map { option in
      let verb: SQL = old[option.name] == nil ? "add" : "set"
      return "\(verb) \(option.name) \(literal: option.value)" as SQL
    }
    let actions = dropped + set
    return actions.isEmpty ? "" : " options (\(actions.joined()))"
  }
}
