import CatalogModel
import SQLText

/// The dangers of changing a view in its place.
func viewHazards(from old: View, to new: View) -> [Hazard] {
  if mustBeRebuilt(old, as: new) {
    return ViewRebuild(old: old, new: new).hazards
  }
  let difference = ViewDifference(from: old, to: new)
  return difference.parts.flatMap { hazards(of: $0) } + accessHazards(from: old, to: new)
}

/// With whose rights a view reads, and whether it hides rows from the conditions of its readers.
func accessHazards(from old: View, to new: View) -> [Hazard] {
  let guards: Set<String> = ["security_invoker=true", "security_barrier=true"]
  let (before, after) = (
    old.settings.intersection(guards), new.settings.intersection(guards)
  )
  var found: [Hazard] = []
  if !before.isSubset(of: after) {
    found.append(
      Hazard(kind: .widensAccess, message: "\(new.name) may show rows that it did not show"))
  }
  if !after.isSubset(of: before) {
    found.append(
      Hazard(kind: .narrowsAccess, message: "\(new.name) may hide rows that it did not hide"))
  }
  return found
}
