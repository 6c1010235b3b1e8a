import CatalogModel
import SQLText

/// What PostgreSQL refuses to change, or changes in words of its own, while something uses it.
struct Obstacles {
  private var columns: [QualifiedName: Set<String>] = [:]
  private var functions: Set<QualifiedName> = []
  private var views: Set<QualifiedName> = []
  private var primaryKeys: Set<QualifiedName> = []
  private var keys: [QualifiedName: Set<Set<Identifier>>] = [:]

  init(_ changes: [Change]) {
    for change in changes {
      switch change {
      case .column(.alter(let old, let new), let table)
      where old.type != new.type || isMadeAnew(old, as: new):
        columns[table, default: []].insert(new.name.name)
      case .function(.alter(let old, let new)) where !isReplaceable(old, by: new):
        functions.insert(new.signature.name)
      case .view(.drop(let view)): views.insert(view.name)
      case .constraint(.drop(let constraint), let table),
        .constraint(.alter(let constraint, _), let table):
        add(constraint.rule, of: table)
      default: break
      }
    }
  }

  private mutating func add(_ rule: ConstraintRule, of table: QualifiedName) {
    switch rule {
    case .primaryKey(let columns):
      primaryKeys.insert(table)
      keys[table, default: []].insert(Set(columns))
    case .unique(let columns): keys[table, default: []].insert(Set(columns))
    case .check, .foreignKey, .other: break
    }
  }

  var isEmpty: Bool { columns.isEmpty && functions.isEmpty && views.isEmpty && keys.isEmpty }

  func block(_ use: SQLUse) -> Bool {
    !use.functions.isDisjoint(with: functions) || !use.relations.isDisjoint(with: views)
      || use.relations.contains { !use.words.isDisjoint(with: columns[$0] ?? []) }
  }

  /// A query that groups by a key may name any other column of the table.
  func blockQuery(_ use: SQLUse) -> Bool {
    block(use) || (use.words.contains("group") && !use.relations.isDisjoint(with: primaryKeys))
  }

  func block(_ trigger: Trigger, of table: QualifiedName) -> Bool {
    trigger.updateColumns.contains { columns[table]?.contains($0.name) ?? false }
      || block(SQLUse([trigger.condition], of: table))
  }

  func block(_ rule: ConstraintRule, of table: QualifiedName) -> Bool {
    switch rule {
    case .check(let condition): block(SQLUse([condition], of: table))
    case .foreignKey(let key): keys[key.target]?.contains(Set(key.targetColumns)) ?? false
    case .primaryKey, .unique, .other: false
    }
  }

  func block(_ index: Index, of table: QualifiedName) -> Bool {
    let keys = index.keys.map { key -> Expression? in
      if case .expression(let expression) = key.value { expression } else { nil }
    }
    return block(SQLUse(keys + [index.predicate], of: table))
  }
}
