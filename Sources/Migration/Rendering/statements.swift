import CatalogModel
import CatalogSQL
package import SQLText

/// The statements that make the change, in the order in which they run.
///
/// - Parameter roles: roles that the platform may have given rights on a new object before anyone asked.
package func statements(for change: Change, platformRoles roles: [Identifier]) -> [SQL] {
  switch change {
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
  case .table(.create(let table)): [createTable(table)]
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
  case .constraint(.create(let constraint), let table):
    ["alter table \(table) add \(defineConstraint(constraint))"]
  case .constraint(.drop(let constraint), let table):
    [dropConstraint(constraint, of: table)]
  case .constraint(.alter(let old, let new), let table):
    ["alter table \(table) drop constraint \(old.name), add \(defineConstraint(new))"]
  case .index(.create(let index), let table):
    [createIndex(index, on: table)] + commenting(index.comment, on: change.path)
  case .index(.drop(let index), let table): [dropIndex(index, of: table)]
  case .index(.alter(let old, let new), let table):
    [
      dropIndex(old, of: table), createIndex(new, on: table),
    ] + commenting(new.comment, on: change.path)
  case .rowSecurity(let table, let old, let new): setRowSecurity(from: old, to: new, on: table)
  case .policy(.create(let policy), let table):
    [createPolicy(policy, on: table)] + commenting(policy.comment, on: change.path)
  case .policy(.drop(let policy), let table): ["drop policy \(policy.name) on \(table)"]
  case .policy(.alter(let old, let new), let table):
    ["drop policy \(old.name) on \(table)", createPolicy(new, on: table)]
      + commenting(new.comment, on: change.path)
  case .trigger(.create(let trigger), let table):
    [createTrigger(trigger, on: table)] + commenting(trigger.comment, on: change.path)
  case .trigger(.drop(let trigger), let table): ["drop trigger \(trigger.name) on \(table)"]
  case .trigger(.alter(let old, let new), let table):
    ["drop trigger \(old.name) on \(table)", createTrigger(new, on: table)]
      + commenting(new.comment, on: change.path)
  case .rule(let edit, let table): ruleStatements(edit, of: table)
  case .function(let edit): functionStatements(edit, platformRoles: roles)
  case .standalone(let edit): standaloneStatements(edit)
  case .grants(let target, let old, let new):
    grantStatements(on: target, from: old, to: new, platformRoles: roles)
  case .comment(let path, _, let text): [comment(text, on: path)]
  }
}

private func commenting(_ text: String?, on path: ObjectPath) -> [SQL] {
  text == nil ? [] : [comment(text, on: path)]
}

/// What belongs to that of a partitioned table is gone where the parent's is, and else dropped.
private func dropConstraint(_ constraint: Constraint, of table: QualifiedName) -> SQL {
  let condition: SQL = constraint.parent == nil ? "" : "if exists "
  return "alter table \(table) drop constraint \(condition)\(constraint.name)"
}

private func dropIndex(_ index: Index, of table: QualifiedName) -> SQL {
  let condition: SQL = index.parent == nil ? "" : "if exists "
  return "drop index \(condition)\(QualifiedName(schema: table.schema, index.name))"
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

private func functionStatements(
  _ edit: Edit<Function>, platformRoles roles: [Identifier]
) -> [SQL] {
  switch edit {
  case .create(let function): return [createFunction(function)]
  case .drop(let function): return [dropFunction(function)]
  case .alter(let old, let new):
    guard !isReplaceable(old, by: new) else { return [createFunction(new, orReplace: true)] }
    let parts = Change.function(.create(new)).restoringAll.dropFirst()
    return [dropFunction(old), createFunction(new)]
      + parts.flatMap { statements(for: $0, platformRoles: roles) }
  }
}

/// Whether `CREATE OR REPLACE` can do it.
func isReplaceable(_ old: Function, by new: Function) -> Bool {
  old.kind == new.kind && old.result == new.result && old.arguments == new.arguments
}

private func dropFunction(_ function: Function) -> SQL {
  "drop \(SQL(verbatim: function.kind.rawValue)) \(signatureSQL(function.signature))"
}

/// Everything is taken from whoever may hold something, then granted as stated: the result does not
/// depend on what the platform gave the object at its birth.
private func grantStatements(
  on target: GrantTarget, from old: [Grant], to new: [Grant], platformRoles: [Identifier]
) -> [SQL] {
  let holders = Set(old.map(\.role)).union(platformRoles).union(["public"])
  let ordered = ["public"] + holders.subtracting(["public"]).sorted()
  return [revokeAll(on: target, from: ordered)] + grant(new, on: target)
}
