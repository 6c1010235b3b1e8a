import SQLText

struct SoakConstraint: Hashable {
  let name: Identifier
  let rule: Rule

  enum Rule: Hashable {
    case check(Identifier, condition: SQL, isValid: Bool)
    case unique([Identifier], deferrable: Bool)
    case reference(Identifier, to: QualifiedName, suffix: SQL)
  }

  init?(of table: SoakTable, in world: SoakWorld, using random: inout SeededGenerator) {
    let column = random.pick(table.columns)
    switch random.number(0...2) {
    case 0:
      rule = .check(
        column.name, condition: random.pick(column.type.conditions(on: column.name)),
        isValid: !random.once(in: 5))
    case 1:
      let keys = table.columns.filter(\.type.canBeKey).map(\.name)
      guard !keys.isEmpty else { return nil }
      rule = .unique(
        Array(keys.shuffled(using: &random).prefix(random.number(1...2))),
        deferrable: random.once(in: 4))
    default:
      let targets = world.tables.filter { $0.canBeTarget && $0.name != table.name }
      guard let target = targets.randomElement(using: &random) else { return nil }
      let integers = table.columns.filter { $0.type == .plain(.integer) && !$0.isGenerated }
      guard let column = integers.randomElement(using: &random) else { return nil }
      rule = .reference(column.name, to: target.name, suffix: random.pick(Self.suffixes))
    }
    name = Identifier("\(table.name.name) c\(random.number(1...5))")
  }

  private static let suffixes: [SQL] = [
    "", " on delete cascade", " on delete set null on update cascade", " deferrable",
    " deferrable initially deferred",
  ]

  var needs: [SoakNeed] {
    switch rule {
    case .check(let column, let condition, _): [.condition(condition, column)]
    case .reference(let column, _, _): [.type(.plain(.integer), column)]
    case .unique(let columns, _): columns.map { .key($0) }
    }
  }

  /// Whether `CREATE TABLE` cannot make it: for want of another table, or as one that is not valid.
  var comesLater: Bool {
    switch rule {
    case .reference: true
    case .check(_, _, let isValid): !isValid
    case .unique: false
    }
  }

  var definition: SQL {
    switch rule {
    case .check(_, let condition, let isValid):
      "constraint \(name) check (\(condition))\(isValid ? "" as SQL : " not valid")"
    case .unique(let columns, let deferrable):
      "constraint \(name) unique (\(columns))\(deferrable ? " deferrable" as SQL : "")"
    case .reference(let column, let target, let suffix):
      "constraint \(name) foreign key (\(column)) references \(target) (id)\(suffix)"
    }
  }
}
