import CatalogModel
import CatalogSQL
import SQLText

func functionStatements(
  _ edit: Edit<Function>, platformRoles roles: [Identifier]
) -> [SQL] {
  switch edit {
  case .create(let function):
    return [createFunction(function)] + bindToExtensions(function, from: nil)
  case .drop(let function): return [dropFunction(function)]
  case .alter(let old, let new):
    if let alteration = alterFunction(from: old, to: new) {
      return alteration + bindToExtensions(new, from: old.extensions)
    }
    // What replaces a function goes with no extension.
    guard !isReplaceable(old, by: new) else {
      return [createFunction(new, orReplace: true)] + bindToExtensions(new, from: nil)
    }
    let parts = Change.function(.create(new)).restoringAll.dropFirst()
    return [dropFunction(old), createFunction(new)] + bindToExtensions(new, from: nil)
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
