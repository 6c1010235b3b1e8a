import CatalogModel
import CatalogSQL
import SQLText

/// The dangers of a change on a table that holds rows and is in use; a new table has none.
func hazards(of change: Change) -> [Hazard] {
  let found: [Hazard]
  switch change {
  case .rename(let rename): found = renameHazards(rename)
  case .schema, .extension(.create), .extension(.alter), .enumType(.create), .enumType(.alter),
    .table(.create), .view(.create), .sequence(.create), .foreignOptions, .rule,
    .sequenceOwner, .comment, .index(.drop, _), .function(.create),
    .standalone(.create), .standalone(.alter):
    found = []
  case .sequence(.alter(_, let sequence)):
    let message = "\(sequence.name) may stand outside its new bounds"
    found = [Hazard(kind: .mayFail, message: message)]
  case .extension(.drop), .enumType(.drop), .sequence(.drop), .function(.drop),
    .standalone(.drop):
    found = [Hazard(kind: .breaksDependents, message: "what uses \(change.path) stops working")]
  case .view(.drop(let view)):
    found = [Hazard(kind: .breaksDependents, message: "what uses \(view.name) stops working")]
  case .view(.alter(let old, let new)): found = viewHazards(from: old, to: new)
  case .tableAttributes(let table, let old, let new):
    found = attributeHazards(of: table, from: old, to: new)
  case .partition(let table, let old, let new):
    found = partitionHazards(of: table, from: old, to: new)
  case .parents(let table, let old, let new):
    found = old.filter { !new.contains($0) }.map { parent in
      Hazard(kind: .breaksDependents, message: "\(parent) no longer has the rows of \(table)")
    }
  case .table(.drop(let table)), .table(.alter(let table, _)):
    found = [Hazard(kind: .deletesData, message: "all rows of \(table.name) are deleted")]
  case .column(let edit, let table): found = columnHazards(edit, of: table)
  case .constraint(let edit, let table): found = constraintHazards(edit, of: table)
  case .index(.create(let index), let table), .index(.alter(_, let index), let table):
    found = indexHazards(index, of: table)
  case .rowSecurity(let table, let old, let new):
    found = [securityHazard(of: table, from: old, to: new)]
  case .policy(let edit, let table): found = policyHazards(edit, of: table)
  case .trigger(.create(let trigger), let table) where trigger.timing == .before:
    found = [Hazard(kind: .mayFail, message: "writes to \(table) run \(trigger.function) first")]
  case .trigger, .function(.alter): found = []
  case .grants(let target, let old, let new):
    found = grantHazards(on: target.path, from: old, to: new)
  }
  return found.sorted { $0.kind.rank < $1.kind.rank }
}

func reversibility(of change: Change) -> Reversibility {
  switch change {
  case .sequence(.drop(let sequence)): .lossy("where \(sequence.name) stands")
  case .table(.drop(let table)), .table(.alter(let table, _)):
    .lossy("the rows of \(table.name)")
  case .column(.drop(let column), let table): .lossy("the values of \(table).\(column.name)")
  case .enumType(.alter(let old, _)): .irreversible("a value cannot be taken out of \(old.name)")
  case .column(.alter(let old, let new), let table) where old.type != new.type:
    .lossy("the values of \(table).\(new.name) as \(old.type?.name ?? "they were")")
  default: .reversible
  }
}

private func columnHazards(_ edit: Edit<Column>, of table: QualifiedName) -> [Hazard] {
  switch edit {
  case .drop(let column):
    return [
      Hazard(kind: .deletesData, message: "the values of \(table).\(column.name) are deleted")
    ]
  case .create(let column):
    guard !column.isNullable, column.value == .none else { return [] }
    return [
      Hazard(
        kind: .mayFail,
        message: "\(table) must be empty: \(column.name) is required, without default")
    ]
  case .alter(let old, let new):
    var found: [Hazard] = []
    if old.type != new.type {
      found.append(Hazard(kind: .rewritesTable, message: "\(table) is rewritten under lock"))
      found.append(Hazard(kind: .blocksReads, message: "\(table) cannot be read meanwhile"))
      found.append(Hazard(kind: .mayFail, message: "values of \(new.name) may not convert"))
    }
    if old.isNullable, !new.isNullable {
      found.append(Hazard(kind: .scansTable, message: "\(table) is scanned under lock"))
      found.append(Hazard(kind: .mayFail, message: "rows with a null in \(new.name) are refused"))
    }
    return found
  }
}

private func constraintHazards(_ edit: Edit<Constraint>, of table: QualifiedName) -> [Hazard] {
  switch edit {
  case .drop: []
  case .create(let constraint), .alter(_, let constraint):
    [
      Hazard(kind: .blocksWrites, message: "\(table) cannot be written while it is checked"),
      Hazard(kind: .scansTable, message: "every row of \(table) is checked"),
      Hazard(kind: .mayFail, message: "rows of \(table) may break \(constraint.name)"),
    ]
  }
}

private func indexHazards(_ index: Index, of table: QualifiedName) -> [Hazard] {
  let building = [
    Hazard(kind: .blocksWrites, message: "\(table) cannot be written while it is indexed"),
    Hazard(kind: .scansTable, message: "every row of \(table) is read"),
  ]
  guard index.isUnique else { return building }
  return building + [Hazard(kind: .mayFail, message: "rows of \(table) may not be unique")]
}

private func securityHazard(
  of table: QualifiedName, from old: RowSecurity, to new: RowSecurity
) -> Hazard {
  new == .off || (old == .forced && new == .enabled)
    ? Hazard(kind: .widensAccess, message: "policies no longer hold on \(table)")
    : Hazard(kind: .narrowsAccess, message: "only what policies allow can be reached in \(table)")
}

private func policyHazards(_ edit: Edit<Policy>, of table: QualifiedName) -> [Hazard] {
  let widens = Hazard(kind: .widensAccess, message: "more rows of \(table) may be reached")
  let narrows = Hazard(kind: .narrowsAccess, message: "fewer rows of \(table) may be reached")
  return switch edit {
  case .create(let policy): [policy.isPermissive ? widens : narrows]
  case .drop(let policy): [policy.isPermissive ? narrows : widens]
  case .alter: [widens, narrows]
  }
}

private func grantHazards(
  on path: ObjectPath, from old: [Grant], to new: [Grant]
) -> [Hazard] {
  let before = rights(old)
  let after = rights(new)
  var found: [Hazard] = []
  if !after.isSubset(of: before) {
    found.append(Hazard(kind: .widensAccess, message: "roles gain privileges on \(path)"))
  }
  if !before.isSubset(of: after) {
    found.append(Hazard(kind: .narrowsAccess, message: "roles lose privileges on \(path)"))
  }
  return found
}

private func rights(_ grants: [Grant]) -> Set<String> {
  Set(
    grants.flatMap { grant in
      grant.privileges.map { "\(grant.role) \($0.rawValue)" }
        + grant.withGrantOption.map { "\(grant.role) \($0.rawValue) with grant option" }
    })
}

extension Hazard.Kind {
  /// The place in the order from worst to least.
  package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
