import SQLText

/// What a constraint, an index, a policy or a trigger asks of a column.
enum SoakNeed: Hashable {
  case column(Identifier)
  case key(Identifier)
  case type(SoakType, Identifier)
  case condition(SQL, Identifier)

  func isMet(by types: [Identifier: SoakType]) -> Bool {
    switch self {
    case .column(let name): types[name] != nil
    case .key(let name): types[name]?.canBeKey ?? false
    case .type(let type, let name): types[name] == type
    case .condition(let condition, let name):
      types[name]?.conditions(on: name).contains(condition) ?? false
    }
  }
}
