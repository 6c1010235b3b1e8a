import CatalogModel
import SQLGrammar
import SQLText

extension ExpressionComparison {
  /// Does to a child table what `ALTER TABLE` of its parent does to it; it keeps what another parent has too.
  ///
  /// - Parameters:
  ///   - left: the columns that leave parents only.
  ///   - own: those that the child has by itself, and gets before its parent gets them.
  func apply(
    from old: Table, to new: Table, leaving left: Set<ObjectPath>, beside others: [Table],
    without own: Set<Identifier>, on child: inout Table
  ) {
    let kept = Set(others.flatMap(\.columns).map(\.name))
    for pair in match(old.columns, new.columns, by: \.name) {
      if case .removed(let column) = pair, left.contains(.column(column.name, of: old.name)) {
        leave(column.name, on: &child.columns)
      } else if case .added(let column) = pair, own.contains(column.name) {
        continue
      } else {
        apply(pair, keeping: kept, on: &child.columns)
      }
    }
    let keptChecks = Set(others.flatMap(\.heritableChecks).map(\.name))
    for pair in match(old.heritableChecks, new.heritableChecks, by: \.name) {
      apply(pair, keeping: keptChecks, on: &child.constraints)
    }
  }

  private func leave(_ column: Identifier, on columns: inout [Column]) {
    guard let position = columns.firstIndex(where: { $0.name == column }) else { return }
    columns[position].isInherited = false
  }

  private func apply(
    _ pair: Pair<Column>, keeping kept: Set<Identifier>, on columns: inout [Column]
  ) {
    switch pair {
    case .added(let column):
      if !columns.contains(where: { $0.name == column.name }) { columns.append(column.inherited) }
    case .removed(let column):
      columns.removeAll {
        $0.name == column.name && $0.isInherited && !kept.contains($0.name)
      }
    case .kept(let old, let new):
      guard let position = columns.firstIndex(where: { $0.name == new.name }) else { return }
      apply(from: old, to: new, on: &columns[position])
    }
  }

  /// Does to a column of a child table what `ALTER TABLE` of its parent does to the column there.
  func apply(from old: Column, to new: Column, on column: inout Column) {
    if isMadeAnew(old, as: new) {
      column = new.inherited
      return
    }
    if old.type != new.type { column.type = new.type }
    if losesDefault(old, to: new) || sameness(ofValue: old.value, and: new.value) == .different {
      column.value = new.value.heritable
    }
    if old.isNullable != new.isNullable { column.isNullable = new.isNullable }
    applyTraits(from: old.traits ?? .plain, to: new.traits ?? old.traits ?? .plain, on: &column)
  }

  /// A default is taken off a column that gets another type, also where it comes back as it was.
  private func losesDefault(_ old: Column, to new: Column) -> Bool {
    if case .default = old.value { old.type != new.type } else { false }
  }

  /// Options and compression stay each table's own.
  private func applyTraits(
    from old: ColumnTraits, to new: ColumnTraits, on column: inout Column
  ) {
    var traits = column.traits ?? .plain
    if old.collation != new.collation { traits.collation = new.collation }
    if old.isUnproven != new.isUnproven { traits.isUnproven = new.isUnproven }
    if old.storage != new.storage { traits.storage = new.storage }
    if old.statistics != new.statistics { traits.statistics = new.statistics }
    if traits != column.traits ?? .plain { column.traits = traits }
  }

  private func apply(
    _ pair: Pair<Constraint>, keeping kept: Set<Identifier>, on constraints: inout [Constraint]
  ) {
    switch pair {
    case .added(let check):
      if !constraints.contains(where: { $0.name == check.name }) {
        constraints.append(check.inherited)
      }
    case .removed(let check):
      constraints.removeAll {
        $0.name == check.name && $0.isInherited && !kept.contains($0.name)
      }
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
    column.sequence = nil
    column.isInherited = true
    column.grants = nil
    column.comment = nil
    return column
  }
}

extension Table {
  /// The constraints that child tables get too.
  var heritableChecks: [Constraint] { constraints.filter(\.isOfHeirs) }
}

extension Constraint {
  /// Whether tables that inherit get it too.
  var isOfHeirs: Bool {
    if case .check = rule { terms.isHeritable } else { false }
  }

  fileprivate var inherited: Constraint {
    var constraint = self
    constraint.isInherited = true
    constraint.comment = nil
    return constraint
  }
}
