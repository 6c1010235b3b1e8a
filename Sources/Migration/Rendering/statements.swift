import CatalogModel
import CatalogSQL
package import SQLText

/// The statements that make the change, in the order in which they run.
///
/// - Parameter roles: roles that the platform may have given rights before anyone asked, on an object that the
///   same plan makes; none for one that stands.
package func statements(for change: Change, platformRoles roles: [Identifier]) -> [SQL] {
  switch change {
  case .rename(let rename): [renameStatement(rename)]
  case .schema(.create(let name)): ["create schema if not exists \(name.name)"]
  case .schema(.drop(let name)): ["drop schema \(name.name)"]
  case .schema(.alter): []
  case .extension(.create(let item)):
    ["create extension if not exists \(item.name) with schema \(item.schema)"]
  case .extension(.drop(let item)): ["drop extension \(item.name)"]
  case .extension(.alter(_, let item)):
    ["alter extension \(item.name) set schema \(item.schema)"]
  case .enumType(let edit): enumStatements(edit)
  case .sequence(.create(let sequence)): [createSequence(sequence)]
  case .sequence(.alter(let old, let new)): alterSequence(new, from: old)
  case .sequence(.drop(let sequence)): ["drop sequence \(sequence.name)"]
  case .sequenceOwner(let name, _, let owner): [setOwner(of: name, to: owner)]
  case .table(.create(let table)): createTableWithTraits(table)
  case .table(.drop(let table)): [dropTable(table)]
  case .table(.alter(let old, let new)):
    [dropTable(old)]
      + Change.table(.create(new)).restoringAll.flatMap {
        statements(for: $0, platformRoles: roles)
      }
  case .tableAttributes(let table, let old, let new):
    setAttributes(of: table, from: old, to: new)
  case .partition(let table, let old, let new):
    [
      old.map { detachPartition(table, from: $0.parent) },
      new.map { attachPartition(table, as: $0) },
    ].compactMap(\.self)
  case .parents(let table, let old, let new): setParents(of: table, from: old, to: new)
  case .foreignOptions(let table, let old, let new):
    optionChanges(from: old.options, to: new.options).map {
      ["alter foreign table \(table) options \($0)"]
    } ?? []
  case .view(let edit): viewStatements(edit, platformRoles: roles)
  case .column(let edit, let table): columnStatements(edit, of: table)
  case .constraint(let edit, let table): constraintStatements(edit, of: table)
  case .index(let edit, let table): indexStatements(edit, of: table)
  case .rowSecurity(let table, let old, let new): setRowSecurity(from: old, to: new, on: table)
  case .policy(let edit, let table): policyStatements(edit, of: table)
  case .trigger(let edit, let table): triggerStatements(edit, of: table)
  case .rule(let edit, let table): ruleStatements(edit, of: table)
  case .function(let edit): functionStatements(edit, platformRoles: roles)
  case .standalone(let edit): standaloneStatements(edit)
  case .grants(let target, let old, let new):
    grantStatements(on: target, from: old, to: new, platformRoles: roles)
  case .comment(let path, _, let text): [comment(text, on: path)]
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
      statements.append("alter type \(new.name) add value \(literal: value) \(place)")
      known.insert(value, at: min(position, known.count))
    }
    return statements
  }
}

/// The fewest statements; or where the platform may have given rights on a new object, all is taken from whoever
/// may hold something, then granted as stated, so that the result does not depend on what the platform gave.
private func grantStatements(
  on target: GrantTarget, from old: [Grant], to new: [Grant], platformRoles: [Identifier]
) -> [SQL] {
  if case .column = target { return changeColumnGrants(from: old, to: new, on: target) }
  guard !platformRoles.isEmpty else { return changeGrants(from: old, to: new, on: target) }
  let holders = Set(old.map(\.role)).union(platformRoles).union(["public"])
  let ordered = ["public"] + holders.subtracting(["public"]).sorted()
  return [revokeAll(on: target, from: ordered)] + grant(new, on: target)
}

/// What stays is granted anew: it goes where the same is taken from a role on the whole table.
private func changeColumnGrants(
  from old: [Grant], to new: [Grant], on target: GrantTarget
) -> [SQL] {
  takeGrants(from: old, to: new, on: target) + grant(new, on: target)
}
