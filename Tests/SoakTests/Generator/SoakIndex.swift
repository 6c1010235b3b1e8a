import SQLText

struct SoakIndex: Hashable {
  let name: Identifier
  let needs: [SoakNeed]
  private let keys: SQL
  private let isUnique: Bool
  private let tail: SQL

  init?(of table: SoakTable, using random: inout SeededGenerator) {
    let usable = table.columns.filter(\.type.canBeKey).shuffled(using: &random)
    guard !usable.isEmpty else { return nil }
    let keys = usable.prefix(random.number(1...2)).map { Self.key($0, using: &random) }
    self.keys = keys.map(\.text).joined()
    var needs = keys.map(\.need)
    var tail: SQL = ""
    if random.once(in: 4) {
      let included = random.pick(table.columns).name
      tail += " include (\(included))"
      needs.append(.column(included))
    }
    if random.once(in: 5) { tail += " with (fillfactor = \(random.number(50...90)))" }
    if random.once(in: 3) {
      let column = random.pick(table.columns)
      let condition = random.pick(column.type.conditions(on: column.name))
      tail += " where \(condition)"
      needs.append(.condition(condition, column.name))
    }
    (self.needs, self.tail) = (needs, tail)
    isUnique = random.once(in: 3)
    name = Identifier("\(table.name.name) i\(random.number(1...4))")
  }

  private static func key(
    _ column: SoakColumn, using random: inout SeededGenerator
  ) -> (text: SQL, need: SoakNeed) {
    let name = column.name
    return switch (column.type, random.number(0...3)) {
    case (.plain(.text), 0): ("lower(\(name))", .type(column.type, name))
    case (.plain(.integer), 0): ("(\(name) + 1)", .type(column.type, name))
    case (_, 1): ("\(name) desc", .key(name))
    case (_, 2): ("\(name) nulls first", .key(name))
    default: ("\(name)", .key(name))
    }
  }

  func script(of table: QualifiedName, isPartitioned: Bool) -> SQL {
    let unique: SQL = isUnique && !isPartitioned ? "unique " : ""
    return "create \(unique)index \(name) on \(table) (\(keys))\(tail)"
  }
}
