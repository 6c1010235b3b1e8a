import CatalogModel
import CatalogSQL
import SQLText

extension Draft {
  /// Takes checks that are not proved out of new tables that have new heirs: one that finds a check of its parent
  /// takes it for proved, and one that is there before gets it as it is.
  mutating func putOffUnprovenChecks() {
    let made = courses.values.compactMap(\.madeTable)
    let unproven = Dictionary(uniqueKeysWithValues: made.map { ($0.name, $0.unprovenChecks) })
    let heirs = Heirs(made)
    for table in made where unproven[table.name] != [] {
      let awaited = Set(heirs.all(below: table.name).flatMap { unproven[$0] ?? [] })
      let late = table.constraints.filter { !$0.isInherited && awaited.contains($0.name) }
      takeOut(
        Set(late.map { .constraint($0.name, of: table.name) }), of: .table(table.name), .create)
    }
  }
}

extension Course {
  /// The table that comes, at first or anew.
  fileprivate var madeTable: Table? {
    let coming: [Change] =
      switch self {
      case .step(let change): [change]
      case .parting(_, let coming): coming
      }
    return coming.lazy.compactMap { change in
      if case .table(.create(let table)) = change { table } else { nil }
    }.first
  }
}

extension Table {
  /// The checks that its rows need not meet yet, its own and those that it inherits.
  var unprovenChecks: Set<Identifier> { Set(constraints.filter(\.isUnprovenCheck).map(\.name)) }
}

extension Constraint {
  /// Whether it is a check that the rows which are there need not meet yet.
  var isUnprovenCheck: Bool {
    if case .check = rule { !fitsTableDefinition } else { false }
  }
}
