import CatalogModel
import Migration
import SQLText

/// The tables that a plan changes, with their keys and changes, and how they refer to each other.
package struct EntityDiagram: Hashable, Sendable {
  package var entities: [Entity] = []
  package var relations: [Relation] = []
  /// Tables that change and are not drawn.
  package var omitted = 0

  package struct Entity: Hashable, Sendable {
    package let name: String
    package let isNew: Bool
    package let columns: [Column]
    /// Columns that are not drawn.
    package let omitted: Int
  }

  package struct Column: Hashable, Sendable {
    package let name: String
    package let type: String
    package let isPrimary: Bool
    package let isForeign: Bool
    package let isChanged: Bool
  }

  /// From a table to the one that it refers to, by positions.
  package struct Relation: Hashable, Sendable {
    package let from: Int
    package let to: Int
    package let label: String
    package let isRequired: Bool
  }

  /// Of more tables nobody sees anything.
  static let maximum = 24
  static let maximumColumns = 8
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
    omitted = touched.count - drawn.count
    entities = drawn.map { Entity($0, created: created, changed: changed) }
    let positions = Dictionary(
      drawn.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    for (position, table) in drawn.enumerated() {
      for key in table.foreignKeys {
        guard let target = positions[key.target] else { continue }
        let required = key.columns.allSatisfy { name in
          table.columns.contains { $0.name == name && !$0.isNullable }
        }
        relations.append(
          Relation(
            from: position, to: target, label: key.columns.map(\.name).joined(separator: ", "),
            isRequired: required))
      }
    }
  }
}

extension EntityDiagram.Entity {
  fileprivate init(_ table: Table, created: Set<ObjectPath>, changed: Set<ObjectPath>) {
    name = table.name.brief
    isNew = created.contains(.table(table.name))
    let primary = Set(table.primaryKey)
    let foreign = Set(table.foreignKeys.flatMap(\.columns))
    let columns = table.columns.map { column in
      EntityDiagram.Column(
        name: column.name.name, type: column.type?.brief ?? "unknown",
        isPrimary: primary.contains(column.name), isForeign: foreign.contains(column.name),
        isChanged: changed.contains(.column(column.name, of: table.name)))
    }
    let telling = columns.filter { $0.isPrimary || $0.isForeign || $0.isChanged }
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
