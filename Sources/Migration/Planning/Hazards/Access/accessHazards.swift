import CatalogModel
import CatalogSQL
import SQLText

func policyHazards(from old: Policy?, to new: Policy?, of table: QualifiedName) -> [Hazard] {
  policyShift(from: old, to: new).hazards(
    "more rows of \(table) may be reached", "fewer rows of \(table) may be reached",
    "other rows of \(table) may be reached")
}

func securityHazards(
  of table: QualifiedName, from old: RowSecurity, to new: RowSecurity
) -> [Hazard] {
  if new.strictness < old.strictness {
    return [Hazard(kind: .widensAccess, message: "policies no longer hold on \(table)")]
  }
  guard new.strictness > old.strictness else { return [] }
  return [
    Hazard(kind: .narrowsAccess, message: "only what policies allow can be reached in \(table)")
  ]
}

func grantHazards(on path: ObjectPath, from old: [Grant], to new: [Grant]) -> [Hazard] {
  grantShift(from: old, to: new).hazards(
    "roles gain privileges on \(path)", "roles lose privileges on \(path)", "")
}

func grantShift(from old: [Grant], to new: [Grant]) -> AccessShift {
  let (before, after) = (Set(old.flatMap(\.rights)), Set(new.flatMap(\.rights)))
  // What everyone holds, nobody need be given.
  func lacking(_ rights: Set<HeldRight>, in others: Set<HeldRight>) -> Bool {
    rights.contains { !others.contains($0) && !others.contains($0.ofEveryone) }
  }
  var shift: AccessShift = []
  if lacking(after, in: before) { shift.insert(.widens) }
  if lacking(before, in: after) { shift.insert(.narrows) }
  return shift
}

/// What new objects will grant, beside what PostgreSQL grants by itself.
func defaultsHazards(from old: DefaultPrivileges?, to new: DefaultPrivileges?) -> [Hazard] {
  guard let any = new ?? old else { return [] }
  let (before, after) = (old ?? any.unstated, new ?? any.unstated)
  var shift = grantShift(from: before.privileges, to: after.privileges)
  if !Set(after.withheld).isSubset(of: before.withheld) { shift.insert(.narrows) }
  if !Set(before.withheld).isSubset(of: after.withheld) { shift.insert(.widens) }
  let objects = "new \(any.objects.rawValue) of \(any.role)"
  return shift.hazards(
    "roles will hold more privileges on \(objects)",
    "roles will hold fewer privileges on \(objects)", "")
}

/// One thing that one role may do.
private struct HeldRight: Hashable {
  let role: Identifier
  let privilege: Privilege
  let mayGrant: Bool

  var ofEveryone: HeldRight { HeldRight(role: "public", privilege: privilege, mayGrant: mayGrant) }
}

extension Grant {
  /// What is taken from the owner, the owner can take back.
  fileprivate var rights: [HeldRight] {
    guard role != Grant.owner else { return [] }
    return privileges.map { HeldRight(role: role, privilege: $0, mayGrant: false) }
      + withGrantOption.map { HeldRight(role: role, privilege: $0, mayGrant: true) }
  }
}

extension RowSecurity {
  /// For how many policies hold: nobody, all but the owner, all.
  fileprivate var strictness: Int { isEnabled ? isForced ? 2 : 1 : 0 }
}
