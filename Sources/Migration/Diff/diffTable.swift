import CatalogModel
import CatalogSQL
import SQLGrammar
import SQLText

extension Differ {
  mutating func diffTable(_ pair: Pair<Table>) {
    switch pair {
    case .removed(let table): diff.changes.append(.table(.drop(table)))
    case .added(let table):
      diff.changes.append(.table(.create(table)))
      diffContents(from: Table(name: table.name, grants: []), to: table, isNew: true)
    case .kept(let old, let new): diffContents(from: old, to: new, isNew: false)
    }
  }

  /// What `CREATE TABLE` cannot say, and for a table that exists also what it could.
  private mutating func diffContents(from old: Table, to new: Table, isNew: Bool) {
    let name = new.name
    recordComment(on: .table(name), from: old.comment, to: new.comment)
    if isNew {
      for column in new.columns {
        recordComment(on: .column(column.name, of: name), from: nil, to: column.comment)
        diffGrants(on: .column(column.name, of: name), from: [], to: column.grants)
      }
      for constraint in new.constraints {
        recordComment(
          on: .constraint(constraint.name, of: name), from: nil, to: constraint.comment)
      }
    } else {
      for pair in match(old.columns, new.columns, by: \.name) {
        diffColumn(pair, of: name)
        diffColumnGrants(pair, of: name, losing: lostRights(from: old.grants, to: new.grants))
      }
      for pair in match(old.constraints, new.constraints, by: \.name) {
        let compare = comparison.sameness(of:and:)
        record(pair, as: { .constraint($0, of: name) }, compare: compare)
      }
    }
    diffAttachments(from: old, to: new)
    if !isNew { diffRespelling(from: old, to: new) }
  }

  private mutating func diffAttachments(from old: Table, to new: Table) {
    let name = new.name
    for pair in match(old.indexes, new.indexes, by: \.name) { diffIndex(pair, of: name) }
    if old.rowSecurity != new.rowSecurity {
      diff.changes.append(
        .rowSecurity(of: name, from: old.rowSecurity, to: new.rowSecurity))
    }
    for pair in match(old.policies, new.policies, by: \.name) { diffPolicy(pair, of: name) }
    for pair in match(old.triggers, new.triggers, by: \.name) { diffTrigger(pair, of: name) }
    diffGrants(on: .table(name), from: old.grants, to: new.grants)
  }

  /// What is taken from a role on the whole table goes on each column too, so that a column's own grant of the
  /// same is made again.
  private mutating func diffColumnGrants(
    _ pair: Pair<Column>, of table: QualifiedName, losing lost: Set<Right>
  ) {
    switch pair {
    case .removed: break
    case .added(let column):
      diffGrants(on: .column(column.name, of: table), from: [], to: column.grants)
    case .kept(let old, let new):
      let kept = rights(of: new.grants).intersection(rights(of: old.grants))
      if !kept.isDisjoint(with: lost), let grants = new.grants {
        diff.changes.append(
          .grants(on: .column(new.name, of: table), from: old.grants ?? [], to: grants))
      } else {
        diffGrants(on: .column(new.name, of: table), from: old.grants, to: new.grants)
      }
    }
  }

  mutating func diffGrants(on target: GrantTarget, from old: [Grant]?, to new: [Grant]?) {
    guard let new, old ?? [] != new else { return }
    diff.changes.append(.grants(on: target, from: old ?? [], to: new))
  }
}

/// One privilege of one role.
private struct Right: Hashable {
  let role: Identifier
  let privilege: Privilege
}

private func rights(of grants: [Grant]?) -> Set<Right> {
  Set(
    (grants ?? []).flatMap { grant in
      grant.privileges.map { Right(role: grant.role, privilege: $0) }
    })
}

private func lostRights(from old: [Grant]?, to new: [Grant]?) -> Set<Right> {
  new == nil ? [] : rights(of: old).subtracting(rights(of: new))
}

extension ExpressionComparison {
  fileprivate func sameness(of old: Constraint, and new: Constraint) -> Sameness {
    let terms = old.terms.isSame(as: new.terms).sameness
    guard case .check(let old) = old.rule, case .check(let new) = new.rule else {
      return [terms, (old.rule == new.rule).sameness].combined
    }
    return [terms, compare(old, new)].combined
  }
}

extension ConstraintTerms {
  /// Whether all is equal of which statements are made.
  fileprivate func isSame(as other: ConstraintTerms) -> Bool {
    var terms = self
    terms.parent = other.parent
    return terms == other
  }
}
