import CatalogModel
import SQLGrammar
import SQLText

extension ExpressionComparison {
  /// Does to a child table what `ALTER TABLE` of its parent does to it.
  func apply(from old: Table, to new: Table, on child: inout Table) {
    for pair in match(old.columns, new.columns, by: \.name) { apply(pair, on: &child.columns) }
    let checks = (old.constraints.filter(\.isHeritable), new.constraints.filter(\.isHeritable))
    for pair in match(checks.0, checks.1, by: \.name) { apply(pair, on: &child.constraints) }
  }

  private func apply(_ pair: Pair<Column>, on columns: inout [Column]) {
    switch pair {
    case .added(let column):
      if !columns.contains(where: { $0.name == column.name }) { columns.append(column.inherited) }
    case .removed(let column):
      columns.removeAll { $0.name == column.name && $0.isInherited }
    case .kept(let old, let new):
      guard let position = columns.firstIndex(where: { $0.name == new.name }) else { return }
      apply(from: old, to: new, on: &columns[position])
    }
  }

  private func apply(from old: Column, to new: Column, on column: inout Column) {
    if isMadeAnew(old, as: new) {
      column = new.inherited
      return
    }
    if old.type != new.type { column.type = new.type }
    if sameness(ofValue: old.value, and: new.value) == .different {
      column.value = new.value.heritable
    }
    if old.isNullable != new.isNullable { column.isNullable = new.isNullable }
  }

  private func apply(_ pair: Pair<Constraint>, on constraints: inout [Constraint]) {
    switch pair {
    case .added(let check):
      if !constraints.contains(where: { $0.name == check.name }) {
        constraints.append(check.inherited)
      }
    case .removed(let check):
      constraints.removeAll { $0.name == check.name && $0.isInherited }
    case .kept(let old, let new):
      guard sameness(of: old, and: new) == .different,
        let position = constraints.firstIndex(where: { $0.name == new.name && $0.isInherited })
      else { return }
      constraints[position] = new.inherited
    }
  }
}

extension Column {
  /// The column as a child table gets it.
  fileprivate var inherited: Column {
    var column = self
    column.value = value.heritable
    column.isInherited = true
    column.comment = nil
    return column
  }
}

extension Constraint {
  /// Whether child tables get it too.
  fileprivate var isHeritable: Bool {
    switch rule {
    case .check: true
    case .other(let definition):
      definition.hasPrefix("CHECK ") && !definition.contains(" NO INHERIT")
    case .primaryKey, .unique, .foreignKey: false
    }
  }

  fileprivate var inherited: Constraint {
    var constraint = self
    constraint.isInherited = true
    constraint.comment = nil
    return constraint
  }
}
