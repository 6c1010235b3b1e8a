import CatalogModel
import CatalogSQL
import SQLText

func functionStatements(
  _ edit: Edit<Function>, platformRoles roles: [Identifier]
) -> [SQL] {
  switch edit {
  case .create(let function): return [createFunction(function)]
  case .drop(let function): return [dropFunction(function)]
  case .alter(let old, let new):
    if let alteration = alterFunction(from: old, to: new) { return [alteration] }
    guard !isReplaceable(old, by: new) else { return [createFunction(new, orReplace: true)] }
    let parts = Change.function(.create(new)).restoringAll.dropFirst()
    return [dropFunction(old), createFunction(new)]
      + parts.flatMap { statements(for: $0, platformRoles: roles) }
  }
}

/// Whether `CREATE OR REPLACE` can do it: callers see the same arguments and result, and no default goes.
func isReplaceable(_ old: Function, by new: Function) -> Bool {
  guard old.kind == new.kind, old.result == new.result else { return false }
  return old.arguments == new.arguments
    || (old.bareArguments == new.bareArguments && old.defaultCount <= new.defaultCount)
}

private func dropFunction(_ function: Function) -> SQL {
  "drop \(kindSQL(function.kind)) \(signatureSQL(function.signature))"
}
