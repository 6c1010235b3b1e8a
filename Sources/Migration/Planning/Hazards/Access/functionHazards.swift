import CatalogModel
import SQLText

/// A new function with its owner's rights lends them to whoever may call it.
func definerHazards(of function: Function) -> [Hazard] {
  guard function.isSecurityDefiner, function.grants != [] else { return [] }
  let message = "whoever may call \(function.path) does so with its owner's rights"
  return [Hazard(kind: .widensAccess, message: message)]
}

/// What a function may do for those who call it.
///
/// - Parameter isAsked: whether a policy calls it, so that it decides what rows are reached.
func functionHazards(
  from old: Function, to new: Function, isAsked: Bool
) -> [Hazard] {
  let path = new.path
  var shift: AccessShift = []
  var found: [Hazard] = []
  if old.isSecurityDefiner != new.isSecurityDefiner {
    shift.insert(new.isSecurityDefiner ? .widens : .narrows)
  } else if new.isSecurityDefiner {
    shift.formUnion(pathShift(from: old.searchPath, to: new.searchPath))
    if old.work != new.work { shift.insert(.unknown) }
  }
  found += shift.hazards(
    "\(path) can do more with its owner's rights", "\(path) can do less with its owner's rights",
    "\(path) does something else with its owner's rights")
  if new.isLeakproof != old.isLeakproof {
    found.append(
      new.isLeakproof
        ? Hazard(kind: .widensAccess, message: "\(path) may see rows before policies hide them")
        : Hazard(kind: .narrowsAccess, message: "\(path) sees only rows that policies allow"))
  }
  if isAsked, old.work != new.work || old.searchPath != new.searchPath {
    found.append(
      Hazard(kind: .changesAccess, message: "policies ask \(path), which answers otherwise"))
  }
  return found
}

/// Those who call it from elsewhere may not be ready for what it gives from now on.
func resultHazards(from old: Function, to new: Function) -> [Hazard] {
  guard let before = old.result, let after = new.result, before != after else { return [] }
  return [
    Hazard(kind: .breaksDependents, message: "\(new.path) returns \(after) instead of \(before)")
  ]
}

/// A fixed path keeps the objects of strangers out, and an empty one those of everybody.
private func pathShift(from old: String?, to new: String?) -> AccessShift {
  guard old != new else { return [] }
  if old == nil || new == emptyPath { return .narrows }
  if new == nil || old == emptyPath { return .widens }
  return .unknown
}

private let emptyPath = "search_path=\"\""

extension Function {
  /// `nil` where it is that of the caller.
  var searchPath: String? { settings.first { $0.hasPrefix("search_path=") } }

  /// What it does when it is called.
  fileprivate var work: [String] {
    [
      body, language.name, library ?? "", arguments, result ?? "",
      isStrict ? "strict" : "",
    ] + settings.filter { !$0.hasPrefix("search_path=") }
  }
}
