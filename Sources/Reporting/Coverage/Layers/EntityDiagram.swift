import CatalogModel
import Migration
import SQLText

/// The tables that a plan changes, with their keys and changes, and how they refer to each other and to few
/// that stay.
package struct EntityDiagram: Hashable, Sendable {
  package private(set) var entities: [Entity] = []
  package private(set) var relations: [Relation] = []
  /// Tables that change and are not drawn.
  package private(set) var omitted = 0

  package struct Entity: Hashable, Sendable {
    package let name: String
    package let state: State
    package let columns: [Column]
    /// Columns that are not drawn.
    package let omitted: Int
  }

  package enum State: String, Sendable {
    case new, altered, unchanged
  }

  package struct Column: Hashable, Sendable {
    package let name: String
    package let type: String
    package let isPrimary: Bool
    /// The table that it refers to.
    package let target: String?
    /// In a table that is there already.
    package let isChanged: Bool
  }

  /// From a table to the one that it refers to, by positions.
  package struct Relation: Hashable, Sendable {
    package let from: Int
    package let to: Int
    /// The position of its first column among those that are drawn.
    package let column: Int?
    package let label: String
    package let isRequired: Bool
  }

  /// Of more tables nobody sees anything.
  static let maximum = 30
  static let maximumColumns = 8
  /// A table that more of them refer to is named beside the columns alone: its lines would hide all others.
  static let maximumReferrers = 3
}

extension EntityDiagram {
  /// Draws the wanted tables that the plan makes or changes.
  init(_ plan: Plan, of wanted: Catalog) {
    let changes = plan.steps.map(\.change)
    let roots = Set(changes.map(\.path.root))
    let created = Set(changes.filter(\.isCreationOfRoot).map(\.path))
    let changed = Set(changes.map(\.path))
    let touched = wanted.tables.filter { roots.contains(.table($0.name)) }
    let drawn = Array(touched.prefix(Self.maximum))
    let neighbours = neighbours(of: drawn, without: Set(touched.map(\.name)))
    omitted = touched.count - drawn.count
    entities =
      drawn.map { Entity($0, isNew: created.contains(.table($0.name)), changed: changed) }
      + neighbours.map { Entity(name: $0.brief, state: .unchanged, columns: [], omitted: 0) }
    let positions = Dictionary(
      (drawn.map(\.name) + neighbours).enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first })
    for (position, table) in drawn.enumerated() {
      for key in table.foreignKeys {
        guard let target = positions[key.target] else { continue }
        relations.append(relation(key, of: table, from: position, to: target))
      }
    }
  }

  private func relation(
    _ key: ForeignKey, of table: Table, from position: Int, to target: Int
  ) -> Relation {
    let names = key.columns.map(\.name)
    return Relation(
      from: position, to: target,
      column: entities[position].columns.firstIndex { $0.name == names.first },
      label: names.joined(separator: ", "),
      isRequired: key.columns.allSatisfy { name in
        table.columns.contains { $0.name == name && !$0.isNullable }
      })
  }
}

/// Tables outside the drawing that few of the drawn ones refer to, in the order of their mention.
private func neighbours(of drawn: [Table], without touched: Set<QualifiedName>) -> [QualifiedName] {
  var order: [QualifiedName] = []
  var referrers: [QualifiedName: Set<QualifiedName>] = [:]
  for table in drawn {
    for target in table.foreignKeys.map(\.target) where !touched.contains(target) {
      if referrers[target] == nil { order.append(target) }
      referrers[target, default: []].insert(table.name)
    }
  }
  return order.filter { (referrers[$0]?.count ?? 0) <= EntityDiagram.maximumReferrers }
}

extension EntityDiagram.Entity {
  fileprivate init(_ table: Table, isNew: Bool, changed: Set<ObjectPath>) {
    name = table.name.brief
    state = isNew ? .new : .altered
    let primary = Set(table.primaryKey)
    let targets = Dictionary(
      table.foreignKeys.flatMap { key in key.columns.map { ($0, key.target.brief) } },
      uniquingKeysWith: { first, _ in first })
    let columns = table.columns.map { column in
      EntityDiagram.Column(
        name: column.name.name, type: column.type?.brief ?? "unknown",
        isPrimary: primary.contains(column.name), target: targets[column.name],
        isChanged: !isNew && changed.contains(.column(column.name, of: table.name)))
    }
    let telling = columns.filter { isNew || $0.isPrimary || $0.target != nil || $0.isChanged }
    self.columns = Array(telling.prefix(EntityDiagram.maximumColumns))
    omitted = columns.count - self.columns.count
  }
}

extension Table {
  fileprivate var primaryKey: [Identifier] {
    constraints.flatMap { constraint -> [Identifier] in
      if case .primaryKey(let columns) = constraint.rule { columns } else { [] }
    }
  }

  fileprivate var foreignKeys: [ForeignKey] {
    constraints.compactMap { constraint -> ForeignKey? in
      if case .foreignKey(let key) = constraint.rule { key } else { nil }
    }
  }
}
