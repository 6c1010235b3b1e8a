package import CatalogModel
package import SQLText

/// What a specification says of its tenants.
package struct TenantRules: Hashable, Sendable {
  /// The tables whose rows belong to a tenant, each with the column that says to which.
  package let columns: [QualifiedName: Identifier]
  /// The name under which a token has the tenant.
  package let claim: String
  /// What a token says beside the tenant, each in JSON; every one is tried.
  package let claims: [TenantClaims]

  package init(columns: [QualifiedName: Identifier], claim: String, claims: [TenantClaims]) {
    self.columns = columns
    self.claim = claim
    self.claims = claims
  }
}

/// What a token says beside the tenant.
package struct TenantClaims: Hashable, Sendable {
  /// By which reports tell it from others: `editor`.
  package let label: String
  /// The text of a JSON object's members, each by its name.
  package let members: [String: String]

  package init(label: String = "", members: [String: String] = [:]) {
    self.label = label
    self.members = members
  }
}

/// What has to be tried on a catalog; `nil` where the platform has no roles for it, or no table belongs to a tenant.
package func makeTenantTest(
  _ catalog: Catalog, rules: TenantRules, platform: Platform
) throws(ExampleError) -> TenantTest? {
  guard !platform.apiRoles.isEmpty else { return nil }
  let rows = ExampleRows(catalog, tenantColumns: rules.columns)
  let owned = catalog.tables.filter { rules.columns[$0.name] != nil }
  guard !owned.isEmpty else { return nil }
  let ordered = rows.ordered(owned)
  var tables: [TenantTable] = []
  for table in ordered {
    guard let column = rules.columns[table.name] else { continue }
    tables.append(
      TenantTable(
        name: table.name, column: column, insertion: try rows.insertion(into: table),
        rows: try rows.insertions(into: table)))
  }
  var parents: [SQL] = []
  for table in rows.ordered(rows.parents(of: owned)) {
    parents.append(try rows.insertion(into: table) + " on conflict do nothing")
  }
  return TenantTest(
    parents: parents, tables: tables,
    readers: findReaders(of: Set(rules.columns.keys), in: catalog, rows: rows),
    callers: makeCallers(rules, platform: platform))
}

private func makeCallers(_ rules: TenantRules, platform: Platform) -> [TenantCaller] {
  let above = platform.rolesAboveRowSecurity
  let signedIn = platform.apiRoles.filter { !above.contains($0) && $0 != platform.anonymousRole }
  func claims(_ tenant: TenantCaller.Tenant?, as role: Identifier, _ more: TenantClaims) -> String {
    let words =
      [("role", quotedJSON(role.name))] + (tenant.map { [(rules.claim, quotedJSON($0.id))] } ?? [])
      + more.members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return "{" + words.map { "\(quotedJSON($0)): \($1)" }.joined(separator: ", ") + "}"
  }
  var callers: [TenantCaller] = []
  for role in signedIn {
    for more in rules.claims {
      let suffix = rules.claims.count > 1 ? " (\(more.label))" : ""
      for (name, tenant) in [("first", TenantCaller.Tenant.first), ("second", .second)] {
        callers.append(
          TenantCaller(
            name: "\(role), \(name) tenant\(suffix)", kind: .tenant, role: role,
            claims: claims(tenant, as: role, more), tenant: tenant))
      }
      callers.append(
        TenantCaller(
          name: "\(role), no tenant\(suffix)", kind: .stranger, role: role,
          claims: claims(nil, as: role, more), tenant: .first))
    }
  }
  if let role = platform.anonymousRole {
    callers.append(
      TenantCaller(
        name: role.name, kind: .anonymous, role: role,
        claims: claims(.first, as: role, TenantClaims()), tenant: .first))
  }
  for role in platform.apiRoles.filter(above.contains) {
    callers.append(
      TenantCaller(
        name: role.name, kind: .server, role: role,
        claims: claims(nil, as: role, TenantClaims()), tenant: .first))
  }
  return callers
}

/// A text in JSON.
package func quotedJSON(_ text: String) -> String {
  let parts = text.unicodeScalars.map { scalar in
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case _ where scalar.value < 0x20:
      "\\u" + String(repeating: "0", count: scalar.value < 0x10 ? 3 : 2)
        + String(scalar.value, radix: 16)
    default: String(scalar)
    }
  }
  return "\"" + parts.joined() + "\""
}
