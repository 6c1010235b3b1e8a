package import CatalogModel
package import SQLText

/// The fewest `REVOKE` and `GRANT` that make the second list of the first.
///
/// - Parameter owner: `nil` where that is who runs them.
package func changeGrants(
  from old: [Grant], to new: [Grant], on target: GrantTarget, of owner: Identifier? = nil
) -> [SQL] {
  takeGrants(from: old, to: new, on: target, of: owner)
    + giveGrants(from: old, to: new, on: target, of: owner)
}

/// The fewest `REVOKE` that take what the second list lacks.
package func takeGrants(
  from old: [Grant], to new: [Grant], on target: GrantTarget, of owner: Identifier? = nil
) -> [SQL] {
  let steps = steps(from: old, to: new, of: owner)
  // What a role has passed on goes with its right to do so.
  return grouped(steps, by: \.revokedWithOption).map { privileges, roles in
    "revoke \(target.words(privileges)) from \(roles) cascade"
  }
    + grouped(steps, by: \.revoked).map { privileges, roles in
      "revoke \(target.words(privileges)) from \(roles)"
    }
    + grouped(steps, by: \.optionRevoked).map { privileges, roles in
      "revoke grant option for \(target.words(privileges)) from \(roles) cascade"
    }
}

private func giveGrants(
  from old: [Grant], to new: [Grant], on target: GrantTarget, of owner: Identifier?
) -> [SQL] {
  let steps = steps(from: old, to: new, of: owner)
  return grouped(steps, by: \.granted).map { privileges, roles in
    "grant \(target.words(privileges)) to \(roles)"
  }
    + grouped(steps, by: \.optionGranted).map { privileges, roles in
      "grant \(target.words(privileges)) to \(roles) with grant option"
    }
}

private func steps(
  from old: [Grant], to new: [Grant], of owner: Identifier?
) -> [GrantStep] {
  Set(old.map(\.role)).union(new.map(\.role)).sorted().map { role in
    let sides = (old.first { $0.role == role }, new.first { $0.role == role })
    // What the owner lacks is taken where it is new, and given back where it has gone.
    return role == Grant.owner
      ? GrantStep(from: sides.1, to: sides.0, of: owner ?? role)
      : GrantStep(from: sides.0, to: sides.1, of: role)
  }
}

/// What one role gains and loses.
private struct GrantStep {
  let role: Identifier
  let revoked: [Privilege]
  let revokedWithOption: [Privilege]
  let optionRevoked: [Privilege]
  let granted: [Privilege]
  let optionGranted: [Privilege]

  init(from old: Grant?, to new: Grant?, of role: Identifier) {
    self.role = role
    let (before, after) = (old?.privileges ?? [], new?.privileges ?? [])
    let (optionBefore, optionAfter) = (old?.withGrantOption ?? [], new?.withGrantOption ?? [])
    let lost = before.filter { !after.contains($0) }
    revoked = lost.filter { !optionBefore.contains($0) }
    revokedWithOption = lost.filter(optionBefore.contains)
    optionRevoked = optionBefore.filter { after.contains($0) && !optionAfter.contains($0) }
    granted = after.filter { !before.contains($0) && !optionAfter.contains($0) }
    optionGranted = optionAfter.filter { !optionBefore.contains($0) }
  }
}

/// Roles of which the same is to be said share one statement.
private func grouped(
  _ steps: [GrantStep], by part: KeyPath<GrantStep, [Privilege]>
) -> [(privileges: [Privilege], roles: SQL)] {
  var groups: [(privileges: [Privilege], roles: [Identifier])] = []
  for step in steps where !step[keyPath: part].isEmpty {
    if let position = groups.firstIndex(where: { $0.privileges == step[keyPath: part] }) {
      groups[position].roles.append(step.role)
    } else {
      groups.append((step[keyPath: part], [step.role]))
    }
  }
  return groups.map { ($0.privileges, $0.roles.map(roleSQL).joined()) }
}
