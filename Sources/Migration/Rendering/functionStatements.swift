import CatalogModel
import CatalogSQL
import SQLText

/// A function is no relation, and nobody waits while it changes.
func functionStatements(_ edit: Edit<Function>, in standing: Standing) -> [PlanStatement] {
  switch edit {
  case .create(let function): return making(function, by: createFunction(function), in: standing)
  case .drop(let function): return [PlanStatement(dropFunction(function))]
  case .alter(let old, let new):
    if let alteration = alterFunction(from: old, to: new) {
      return (alteration + bindToExtensions(new, from: old.extensions)).map { PlanStatement($0) }
    }
    guard !isReplaceable(old, by: new) else {
      return making(new, by: createFunction(new, orReplace: true), in: standing)
    }
    let parts = Change.function(.create(new)).restoringAll.dropFirst()
    return [PlanStatement(dropFunction(old))] + making(new, by: createFunction(new), in: standing)
      + parts.flatMap { statements(for: $0, in: standing) }
  }
}

/// A new function goes with no extension, nor does one that replaces another.
private func making(
  _ function: Function, by statement: SQL, in standing: Standing
) -> [PlanStatement] {
  let making = PlanStatement(statement)
  let unread =
    standing.readsAhead
    ? [
      PlanStatement("set check_function_bodies = off", isAid: true), making,
      PlanStatement("reset check_function_bodies", isAid: true),
    ] : [making]
  return unread + bindToExtensions(function, from: nil).map { PlanStatement($0) }
}

/// Whether `CREATE OR REPLACE` can do it: callers see the same arguments and result, and no default goes.
func isReplaceable(_ old: Function, by new: Function) -> Bool {
  guard old.kind == new.kind, old.result == new.result else { return false }
  if old.arguments == new.arguments { return true }
  let (before, after) = (old.bareArguments, new.bareArguments)
  return before.count == after.count && old.defaultCount <= new.defaultCount
    && zip(before, after).allSatisfy { $0 == $1 || isNamed($0, as: $1) }
}

/// Whether an argument that a caller gives has got a name, which it had not.
private func isNamed(_ old: String, as new: String) -> Bool {
  let mode = "VARIADIC "
  if old.hasPrefix(mode), new.hasPrefix(mode) {
    return isNamed(String(old.dropFirst(mode.count)), as: String(new.dropFirst(mode.count)))
  }
  guard new.hasSuffix(" \(old)"), !["OUT ", "INOUT ", "TABLE("].contains(where: old.hasPrefix)
  else { return false }
  let name = new.dropLast(old.count + 1)
  return !name.contains(" ") && !["OUT", "INOUT", "VARIADIC", "IN"].contains(String(name))
}

private func dropFunction(_ function: Function) -> SQL {
  "drop \(kindSQL(function.kind)) \(signatureSQL(function.signature))"
}
