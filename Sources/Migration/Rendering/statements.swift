import CatalogModel
import CatalogSQL
import SQLText

/// The statements that make the change, in the order in which they run, with the locks that they take.
func statements(for change: Change, in standing: Standing) -> [PlanStatement] {
  switch change {
  case .rename(let rename): [renameStatement(rename, in: standing)]
  case .schema(let edit): schemaStatements(edit).map { PlanStatement($0) }
  case .extension(let edit): extensionStatements(edit)
  case .enumType(let edit): enumStatements(edit).map { PlanStatement($0) }
  case .sequence(let edit): sequenceStatements(edit, in: standing)
  case .sequenceOwner(let name, let old, let new):
    sequenceOwnerStatements(of: name, from: old, to: new, in: standing)
  case .table(let edit): tableStatements(edit, in: standing)
  case .tableAttributes(let table, let old, let new):
    attributeStatements(of: table, from: old, to: new, in: standing)
  case .partition(let table, let old, let new):
    partitionStatements(of: table, from: old, to: new, in: standing)
  case .parents(let table, let old, let new):
    parentStatements(of: table, from: old, to: new, in: standing)
  case .foreignOptions(let table, let old, let new):
    optionChanges(from: old.options, to: new.options).map {
      standing.locking(
        ["alter foreign table \(table) options \($0)"],
        standing.lockAll(.accessExclusive, on: table))
    } ?? []
  case .view(let edit): viewStatements(edit, in: standing)
  case .column(let edit, let table): columnStatements(edit, of: table, in: standing)
  case .constraint(let edit, let table): constraintStatements(edit, of: table, in: standing)
  case .index(let edit, let table): indexStatements(edit, of: table, in: standing)
  case .rowSecurity(let table, let old, let new):
    standing.locking(
      setRowSecurity(from: old, to: new, on: table), standing.lock(.accessExclusive, on: table))
  case .policy(let edit, let table): policyStatements(edit, of: table, in: standing)
  case .trigger(let edit, let table): triggerStatements(edit, of: table, in: standing)
  case .rule(let edit, let table): ruleStatements(edit, of: table, in: standing)
  case .function(let edit): functionStatements(edit, in: standing)
  case .standalone(let edit): standaloneStatements(edit, in: standing)
  case .grants(let target, let old, let new):
    grantStatements(on: target, from: old, to: new, in: standing).map { PlanStatement($0) }
  case .owner(let path, _, let owner): ownerStatements(of: path, to: owner, in: standing)
  case .comment(let path, _, let text): [commentStatement(text, on: path, in: standing)]
  }
}

/// A table and what hangs on it is locked while it gets another owner.
private func ownerStatements(
  of path: ObjectPath, to owner: Identifier, in standing: Standing
) -> [PlanStatement] {
  let statements = [changeOwner(of: path, to: owner)]
  switch path {
  case .table(let name), .view(let name), .materializedView(let name), .sequence(let name):
    return standing.locking(statements, standing.lock(.accessExclusive, on: name))
  default: return statements.map { PlanStatement($0) }
  }
}

private func schemaStatements(_ edit: Edit<Schema>) -> [SQL] {
  switch edit {
  case .create(let schema): ["create schema if not exists \(schema.name)"]
  case .drop(let schema): ["drop schema \(schema.name)"]
  case .alter: []
  }
}

/// An extension brings scripts of its own, however long they take.
private func extensionStatements(_ edit: Edit<Extension>) -> [PlanStatement] {
  switch edit {
  case .create(let item):
    let version: SQL = item.chosenVersion.map { " version \(literal: $0)" } ?? ""
    let sql: SQL =
      "create extension if not exists \(item.name) with schema \(item.schema)\(version)"
    return [PlanStatement(sql, isQuick: false)]
  case .drop(let item): return [PlanStatement("drop extension \(item.name)")]
  case .alter(let old, let new):
    let move = PlanStatement("alter extension \(new.name) set schema \(new.schema)")
    let version: SQL = new.chosenVersion.map { " to \(literal: $0)" } ?? ""
    let update = PlanStatement(
      "alter extension \(new.name) update\(version)", isQuick: false)
    return (old.schema == new.schema ? [] : [move]) + (old.hasVersion(of: new) ? [] : [update])
  }
}

private func enumStatements(_ edit: Edit<EnumType>) -> [SQL] {
  switch edit {
  case .create(let type): return [createEnum(type)]
  case .drop(let type): return ["drop type \(type.name)"]
  case .alter(let old, let new):
    var statements: [SQL] = []
    var known = old.values
    for (position, value) in new.values.enumerated() where !known.contains(value) {
      let place: SQL =
        position == 0
        ? known.first.map { "before \(literal: $0)" } ?? ""
        : "after \(literal: new.values[position - 1])"
      statements.append("alter type \(new.name) add value if not exists \(literal: value) \(place)")
      known.insert(value, at: min(position, known.count))
    }
    return statements
  }
}

/// The fewest statements; or where the platform may have given rights on a new object, all is taken from whoever
/// may hold something, then granted as stated, so that the result does not depend on what the platform gave.
private func grantStatements(
  on target: GrantTarget, from old: [Grant], to new: [Grant], in standing: Standing
) -> [SQL] {
  if case .column = target { return changeColumnGrants(from: old, to: new, on: target) }
  let platformRoles = standing.platformRoles
  guard !platformRoles.isEmpty else {
    return changeGrants(
      from: old, to: new, on: target, of: standing.ownerOfTarget(target))
  }
  let holders = Set(old.map(\.role)).union(platformRoles).union(["public"])
    .subtracting([Grant.owner])
  let ordered = ["public"] + holders.subtracting(["public"]).sorted()
  return [revokeAll(on: target, from: ordered)] + grant(new, on: target)
}

/// What stays is granted anew: it goes where the same is taken from a role on the whole table.
private func changeColumnGrants(
  from old: [Grant], to new: [Grant], on target: GrantTarget
) -> [SQL] {
  takeGrants(from: old, to: new, on: target) + grant(new, on: target)
}
