import CatalogModel
import CatalogSQL
import SQLGrammar
import SQLText

extension Differ {
  mutating func diffTables(from old: [Table], to new: [Table]) {
    let lineage = Lineage(from: old, to: new, comparison: comparison)
    for pair in match(old, new, by: \.name) { diffTable(pair, in: lineage) }
    settleParts(of: PartitionedIndexes(from: old, to: new, in: lineage), in: lineage)
    resetFirings(in: lineage)
  }

  private mutating func diffTable(_ pair: Pair<Table>, in lineage: Lineage) {
    switch pair {
    case .removed(let table):
      diff.changes.append(.table(.drop(table)))
      recordPartition(of: table.name, from: table.partition, to: nil)
    case .added(let table):
      diff.changes.append(.table(.create(table)))
      diffContents(from: lineage.made(table), to: table, in: lineage, isNew: true)
      recordPartition(of: table.name, from: nil, to: table.partition)
    // Where no other table has a part in it, nothing is to do.
    case .kept(let old, let new) where new.ancestors.isEmpty && old == new: break
    case .kept(let old, let new) where mustBeMadeAnew(old, as: new):
      recordPartition(of: new.name, from: old.partition, to: nil)
      diff.changes.append(.table(.alter(from: old, to: new)))
      recordPartition(of: new.name, from: nil, to: new.partition)
    case .kept(let old, let new):
      diffBonds(from: old, to: new, in: lineage)
      let given = lineage.checksGivenUp(by: old, as: new)
      diff.changes += given.map { .constraint(.drop($0), of: new.name) }
      var rest = old
      rest.constraints.removeAll(where: given.contains)
      let standing = lineage.standing(rest, as: new)
      diffColumns(from: old, standing: standing, to: new, in: lineage)
      diffContents(from: standing, to: new, in: lineage, isNew: false)
      diffAttributes(from: old, to: new)
      diffRespelling(from: old, to: new)
    }
  }

  /// What `CREATE TABLE` cannot say, and for a table that exists also what it could.
  private mutating func diffContents(
    from old: Table, to new: Table, in lineage: Lineage, isNew: Bool
  ) {
    let name = new.name
    recordComment(on: new.commentPath, from: old.comment, to: new.comment)
    if isNew {
      let inherited = Dictionary(old.columns.map { ($0.name, $0) }) { first, _ in first }
      for column in new.columns {
        diffColumn(.kept(inherited[column.name] ?? column.uncommented, column), of: name)
        diffGrants(on: .column(column.name, of: name), from: [], to: column.grants)
        diffSequence(from: nil, to: column, of: name)
      }
      for constraint in new.constraints {
        recordComment(
          on: .constraint(constraint.name, of: name), from: nil, to: constraint.comment)
      }
    } else {
      for pair in match(old.columns, new.columns, by: \.name) {
        switch pair {
        case .removed: break
        case .added(let column):
          diffGrants(on: .column(column.name, of: name), from: [], to: column.grants)
          diffSequence(from: nil, to: column, of: name)
        case .kept(let before, let after):
          diffColumnGrants(
            on: .column(after.name, of: name), from: before.grants, to: after.grants,
            losing: LostRights(from: old.grants, to: new.grants))
          diffSequence(from: before, to: after, of: name)
        }
      }
      diffConstraints(from: old, to: new, in: lineage)
      if let before = old.foreign, let after = new.foreign, before != after {
        diff.changes.append(.foreignOptions(of: name, from: before, to: after))
      }
    }
    diffAttachments(from: old, to: new, in: lineage)
    if isNew { diffAttributes(from: old, to: new) }
  }

  private mutating func diffConstraints(from old: Table, to new: Table, in lineage: Lineage) {
    let name = new.name
    let (before, after) = lineage.constraints(from: old, to: new)
    for pair in matchAttached(before, after) {
      if case .kept(let old, let new) = pair, new.follows(old) {
        recordComment(
          on: .constraint(new.name, of: name), from: old.comment, to: new.comment)
      } else {
        let compare = comparison.sameness(of:and:)
        record(pair, as: { .constraint($0, of: name) }, compare: compare)
      }
    }
  }

  private mutating func diffAttachments(
    from old: Table, to new: Table, in lineage: Lineage
  ) {
    let name = new.name
    for pair in matchAttached(old.indexes, new.indexes) { diffIndex(pair, of: name) }
    if old.rowSecurity != new.rowSecurity {
      diff.changes.append(
        .rowSecurity(of: name, from: old.rowSecurity, to: new.rowSecurity))
    }
    for pair in match(old.policies, new.policies, by: \.name) { diffPolicy(pair, of: name) }
    diffTriggers(from: old, to: new, in: lineage)
    for pair in match(old.rules, new.rules, by: \.name) { diffRule(pair, of: name) }
    diffGrants(on: .table(name), from: old.grants, to: new.grants)
  }

  /// What is taken from a role on the whole table or view goes on each column too, so that a column's own grant of the
  /// same is made again.
  mutating func diffColumnGrants(
    on column: GrantTarget, from old: [Grant]?, to new: [Grant]?, losing lost: LostRights
  ) {
    if let new, lost.reach(new) {
      diff.changes.append(.grants(on: column, from: old ?? [], to: new))
    } else {
      diffGrants(on: column, from: old, to: new)
    }
  }

  /// What is granted on the sequence of an identity, and said of it.
  private mutating func diffSequence(
    from old: Column?, to new: Column, of table: QualifiedName
  ) {
    guard case .identity = new.value else { return }
    let isKept = old?.value.isIdentity ?? false
    diffGrants(
      on: new.sequenceTarget(in: table), from: isKept ? old?.sequence?.grants : [],
      to: new.sequence?.grants)
    recordComment(
      on: .sequence(new.sequenceName(in: table)), from: isKept ? old?.sequence?.comment : nil,
      to: new.sequence?.comment)
  }

  mutating func diffGrants(on target: GrantTarget, from old: [Grant]?, to new: [Grant]?) {
    guard let new, old ?? [] != new else { return }
    diff.changes.append(.grants(on: target, from: old ?? [], to: new))
  }
}

extension ExpressionComparison {
  func sameness(of old: Constraint, and new: Constraint) -> Sameness {
    var new = new
    // A table that is made after its parent's check finds it proved, and no statement takes that back.
    if old.isInherited, new.isInherited, old.terms.isValidated { new.terms.isValidated = true }
    let terms =
      (old.terms == new.terms && old.name == new.name && old.indexComment == new.indexComment)
      .sameness
    guard case .check(let old) = old.rule, case .check(let new) = new.rule else {
      return [terms, (old.rule == new.rule).sameness].combined
    }
    return [terms, compare(old, new)].combined
  }
}

extension Column {
  /// What grants on the sequence of its identity are on.
  func sequenceTarget(in table: QualifiedName) -> GrantTarget {
    .columnSequence(sequenceName(in: table), column: name, table: table)
  }
}

extension Table {
  /// The path by which `COMMENT ON` finds the table.
  fileprivate var commentPath: ObjectPath {
    foreign == nil ? .table(name) : .foreignTable(name)
  }
}

extension Column {
  fileprivate var uncommented: Column {
    var column = self
    column.comment = nil
    return column
  }
}
