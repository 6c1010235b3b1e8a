import CatalogModel
import CatalogSQL
import SQLGrammar
import SQLText

/// The tables on both sides of a comparison as partitions and heirs of one another: what a change of one does to
/// another.
struct Lineage {
  private let old: [QualifiedName: Table]
  private let new: [QualifiedName: Table]
  private let comparison: ExpressionComparison
  /// The columns that a parent loses and an heir keeps as its own, by their place in the parent: `ONLY` drops them.
  private let leftToHeirs: Set<ObjectPath>
  /// The same on the way back.
  private let leftOnTheWayBack: Set<ObjectPath>

  init(from old: [Table], to new: [Table], comparison: ExpressionComparison) {
    self.old = Dictionary(old.map { ($0.name, $0) }) { first, _ in first }
    self.new = Dictionary(new.map { ($0.name, $0) }) { first, _ in first }
    self.comparison = comparison
    leftToHeirs = columnsLeftToHeirs(from: self.old, to: self.new)
    leftOnTheWayBack = columnsLeftToHeirs(from: self.new, to: self.old)
  }

  var inverse: Lineage { Lineage(inverting: self) }

  private init(inverting other: Lineage) {
    old = other.new
    new = other.old
    comparison = other.comparison
    leftToHeirs = other.leftOnTheWayBack
    leftOnTheWayBack = other.leftToHeirs
  }

  func keepsPartition(_ old: Table, _ new: Table) -> Bool {
    guard old.partition == new.partition else { return false }
    return old.partition.map { keeps($0.parent) } ?? true
  }

  /// The tables as they shall be, by name.
  var wanted: [Table] { new.values.sorted { $0.name < $1.name } }

  /// The partitioned tables above one as it shall be, the nearest first.
  func all(above table: Table) -> [Table] {
    var found: [Table] = []
    var next = table.partition
    while let partition = next, let parent = new[partition.parent] {
      found.append(parent)
      next = parent.partition
    }
    return found
  }

  /// The trigger that a partition shall have of one of those above it.
  func trigger(_ name: Identifier, above table: Table) -> Trigger? {
    all(above: table).lazy.flatMap(\.triggers).first { $0.name == name }
  }

  /// The longest beginning of the new list of parents that the table can have by leaving others.
  func keptParents(_ old: Table, _ new: Table) -> [QualifiedName] {
    var rest = old.parents.filter(keeps)[...]
    var kept: [QualifiedName] = []
    for parent in new.parents {
      guard let place = rest.firstIndex(of: parent), !retypesColumn(of: parent, and: kept)
      else { break }
      rest = rest[(place + 1)...]
      kept.append(parent)
    }
    return kept
  }

  /// Whether a column gets another type that heirs of both have from either: PostgreSQL retypes one with all its heirs,
  /// or not at all.
  private func retypesColumn(of parent: QualifiedName, and others: [QualifiedName]) -> Bool {
    guard !others.isEmpty, let before = old[parent], let after = new[parent] else { return false }
    return match(before.columns, after.columns, by: \.name).contains { pair in
      guard case .kept(let column, let wanted) = pair, column.isRetyped(as: wanted) else {
        return false
      }
      let origin = origins(of: column.name, in: parent)
      return others.contains { !origin.isSuperset(of: origins(of: column.name, in: $0)) }
    }
  }

  /// The tables from which a column comes in the end; none where the table does not have it.
  private func origins(of column: Identifier, in table: QualifiedName) -> Set<QualifiedName> {
    guard let found = old[table], found.columns.contains(where: { $0.name == column }) else {
      return []
    }
    let above = found.parents.reduce(into: Set()) { $0.formUnion(origins(of: column, in: $1)) }
    return above.isEmpty ? [table] : above
  }

  /// A parent that is out of sight stays as it is.
  private func keeps(_ parent: QualifiedName) -> Bool {
    switch (old[parent], new[parent]) {
    case (let old?, let new?): !mustBeMadeAnew(old, as: new)
    case (nil, nil): true
    default: false
    }
  }

  /// The table as `CREATE TABLE` makes it: with the columns that it inherits as its parents have them.
  func made(_ table: Table) -> Table {
    var made = Table(name: table.name, attributes: table.attributes?.atCreation, grants: [])
    guard !table.parents.isEmpty else { return made }
    made.columns = table.columns.filter(\.isInherited).map { column in
      inherited(column, from: table.parents)
    }
    return made
  }

  private func inherited(_ column: Column, from parents: [QualifiedName]) -> Column {
    let origins = parents.compactMap { parent in
      new[parent]?.columns.first { $0.name == column.name }
    }
    var result = column
    result.comment = nil
    if case .generated = column.value { return result }
    result.isNullable = origins.allSatisfy(\.isNullable)
    result.value = origins.map(\.value.heritable).first { $0 != .none } ?? .none
    return result
  }

  /// The table as the changes of those above it leave it, before its own.
  func standing(_ table: Table, as wanted: Table) -> Table {
    guard keepsPartition(table, wanted) else { return released(table, as: wanted) }
    var standing = table
    let kept = table.partition.map { [$0.parent] } ?? keptParents(table, wanted)
    let own = table.partition == nil ? wanted.ownColumns : []
    for name in kept {
      guard let old = old[name], let new = new[name] else { continue }
      let others = kept.filter { $0 != name }.compactMap { self.new[$0] }
      comparison.apply(
        from: old, to: new, leaving: leftToHeirs, beside: others, without: own, on: &standing)
    }
    return standing
  }

  /// The checks of its own that a table loses before those above it get them: it would go on to have them by itself too.
  func checksGivenUp(by old: Table, as wanted: Table) -> [Constraint] {
    guard keepsPartition(old, wanted) else { return [] }
    let kept = old.partition.map { [$0.parent] } ?? keptParents(old, wanted)
    func isAbove(_ check: Constraint, in tables: [QualifiedName: Table]) -> Bool {
      kept.contains { tables[$0]?.heritableChecks.contains { $0.name == check.name } ?? false }
    }
    let inherited = Set(wanted.constraints.filter(\.isInherited).map(\.name))
    return old.constraints.filter { constraint in
      guard case .check = constraint.rule, !constraint.isInherited else { return false }
      return inherited.contains(constraint.name)
        && !isAbove(constraint, in: self.old) && isAbove(constraint, in: new)
    }
  }

  /// The references of a table, those that it has of the tables above it among them.
  func references(ofOld table: QualifiedName) -> [Constraint] { references(of: table, in: old) }

  func references(ofNew table: QualifiedName) -> [Constraint] { references(of: table, in: new) }

  private func references(
    of name: QualifiedName, in tables: [QualifiedName: Table]
  ) -> [Constraint] {
    guard let table = tables[name] else { return [] }
    let above = table.partition.map { references(of: $0.parent, in: tables) } ?? []
    return table.constraints.filter(\.isReference) + above.filter { table.part(of: $0) == nil }
  }
}

/// The columns that parents lose and heirs keep as their own, at any distance, by their place in the parent. `ONLY` leaves
/// them to all heirs, of which those that lose them too drop them by themselves.
func columnsLeftToHeirs(
  from old: [QualifiedName: Table], to new: [QualifiedName: Table]
) -> Set<ObjectPath> {
  var left: Set<ObjectPath> = []
  func leave(_ column: Identifier, to heir: Table) {
    for parent in heir.parents {
      guard let before = old[parent], before.columns.contains(where: { $0.name == column }),
        let after = new[parent], !after.columns.contains(where: { $0.name == column }),
        left.insert(.column(column, of: parent)).inserted
      else { continue }
      leave(column, to: before)
    }
  }
  for (name, table) in old where !table.parents.isEmpty {
    let own = new[name]?.ownColumns ?? []
    for column in table.columns where column.isInherited && own.contains(column.name) {
      leave(column.name, to: table)
    }
  }
  return left
}

extension Lineage {
  /// An index or a key of a partition that stays attached, with that of the parent to which it belongs.
  struct AttachedPart {
    let parent: ObjectPath
    /// Its own, as it is.
    let path: ObjectPath
    let remaking: Change
  }

  var attachedParts: [AttachedPart] {
    new.keys.sorted().flatMap { name -> [AttachedPart] in
      guard let new = new[name], let old = old[name], let above = old.partition?.parent,
        keepsPartition(old, new), !mustBeMadeAnew(old, as: new)
      else { return [] }
      return indexes(old, new, above) + keys(old, new, above)
    }
  }

  private func indexes(_ old: Table, _ new: Table, _ above: QualifiedName) -> [AttachedPart] {
    matchAttached(old.indexes, new.indexes).compactMap { pair in
      guard case .kept(let before, let after) = pair, let parent = before.parent else { return nil }
      return AttachedPart(
        parent: .index(parent.name, of: above), path: .index(before.name, of: old.name),
        remaking: .index(.alter(from: before, to: after), of: new.name))
    }
  }

  private func keys(_ old: Table, _ new: Table, _ above: QualifiedName) -> [AttachedPart] {
    matchAttached(old.constraints, new.constraints).compactMap { pair in
      guard case .kept(let before, let after) = pair, let parent = before.parent else { return nil }
      return AttachedPart(
        parent: .constraint(parent, of: above), path: .constraint(before.name, of: old.name),
        remaking: .constraint(.alter(from: before, to: after), of: new.name))
    }
  }
}

extension ColumnValue {
  /// What a child table gets of it.
  var heritable: ColumnValue {
    if case .identity = self { ColumnValue.none } else { self }
  }
}

extension Table {
  /// The columns that a table has by itself, also where a parent has them too.
  fileprivate var ownColumns: Set<Identifier> {
    Set(columns.filter { !$0.isInherited }.map(\.name))
  }
}
