import CatalogModel
import SQLText

/// Which way a change of one policy moves what roles can reach.
func policyShift(from old: Policy?, to new: Policy?) -> AccessShift {
  if let old, let new, old.isPermissive != new.isPermissive {
    return policyShift(from: old, to: nil).union(policyShift(from: nil, to: new))
  }
  guard let isPermissive = (old ?? new)?.isPermissive else { return [] }
  let unconcerned = isPermissive ? Reach.nothing : .everything
  // Everyone whom no policy names is one more.
  let roles: [Identifier?] = [nil] + Set((old?.roles ?? []) + (new?.roles ?? [])).map { $0 }
  var shift: AccessShift = []
  for role in roles where role != "public" {
    for act in Act.allCases {
      let before = old.flatMap { act.condition(of: $0, for: role) } ?? unconcerned
      let after = new.flatMap { act.condition(of: $0, for: role) } ?? unconcerned
      shift.formUnion(before.shift(to: after))
    }
  }
  return shift
}

/// What a policy has a condition for: the rows that are read, and those that are written.
private enum Act: CaseIterable {
  case select, insert, updateOld, updateNew, delete

  /// `nil` where the policy says nothing of it.
  func condition(of policy: Policy, for role: Identifier?) -> Reach? {
    guard policy.concerns(role) else { return nil }
    let written = policy.withCheck ?? policy.using
    let condition: Expression? =
      switch (self, policy.command) {
      case (.select, .select), (.select, .all), (.updateOld, .update), (.updateOld, .all),
        (.delete, .delete), (.delete, .all):
        policy.using
      case (.insert, .insert), (.insert, .all), (.updateNew, .update), (.updateNew, .all): written
      default: nil
      }
    return condition.map { Reach($0) }
  }
}

extension Policy {
  fileprivate func concerns(_ role: Identifier?) -> Bool {
    roles.contains("public") || role.map(roles.contains) ?? false
  }
}
