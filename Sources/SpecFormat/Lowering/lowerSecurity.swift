import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// Policies and grants; a table with a policy has row-level security.
  mutating func lowerSecurity(
    _ body: SpecBody, into table: inout Table, bag: inout DiagnosticBag
  ) {
    for text in body.policies {
      guard let policy = readPolicy(text), isReadable(policy) else {
        bag.add(
          .unreadablePolicy, at: text.range, "'\(text.text)' describes no policy",
          help: "write '`name` for all to `role`: `predicate`'")
        continue
      }
      guard !table.policies.contains(where: { $0.name == policy.name }) else {
        bag.add(
          .duplicateName, at: text.range, "two policies are called '\(policy.name)'",
          help: "give one of them another name")
        continue
      }
      table.rowSecurity = .enabled
      table.policies.append(policy)
      note(.policy(policy.name, of: table.name), at: text.range)
    }
    for text in body.grants {
      guard let grants = readGrants(text) else {
        bag.add(
          .unreadableGrant, at: text.range, "'\(text.text)' grants nothing",
          help: "write 'select, insert to `role`'")
        continue
      }
      grantPlaces[table.name.brief] = grantPlaces[table.name.brief] ?? text.range
      table.grants = merge(table.grants ?? [], grants)
    }
  }

  private mutating func isReadable(_ policy: Policy) -> Bool {
    [policy.using, policy.withCheck].compactMap(\.self).allSatisfy {
      texts.form(of: $0.text) != nil
    }
  }

  /// A role that is named twice holds what both lines give it.
  private func merge(_ left: [Grant], _ right: [Grant]) -> [Grant] {
    var byRole: [Identifier: Set<Privilege>] = [:]
    for grant in left + right { byRole[grant.role, default: []].formUnion(grant.privileges) }
    return byRole.map { Grant(role: $0.key, privileges: $0.value) }.sorted()
  }
}
