import CatalogModel
import CatalogSQL
import SQLGrammar

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
      }
      for constraint in new.constraints {
        recordComment(
          on: .constraint(constraint.name, of: name), from: nil, to: constraint.comment)
      }
    } else {
      for pair in match(old.columns, new.columns, by: \.name) { diffColumn(pair, of: name) }
      for pair in match(old.constraints, new.constraints, by: \.name) {
        let compare = comparison.sameness(of:and:)
        record(pair, as: { .constraint($0, of: name) }, compare: compare)
      }
    }
    diffAttachments(from: old, to: new)
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

  mutating func diffGrants(on target: GrantTarget, from old: [Grant]?, to new: [Grant]?) {
    guard let new, old ?? [] != new else { return }
    diff.changes.append(.grants(on: target, from: old ?? [], to: new))
  }
}

extension ExpressionComparison {
  fileprivate func sameness(of old: Constraint, and new: Constraint) -> Sameness {
    if case .check(let old) = old.rule, case .check(let new) = new.rule {
      return compare(old, new)
    }
    return (old.rule == new.rule).sameness
  }
}
