import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let tenantWithoutPolicy = LintRule(
    Rule(
      "tenant-without-policy", .warning,
      meaning: """
        A column says which tenant owns a row, and no policy keeps other tenants from it. The rule holds where \
        the platform lets clients into the database, or where other tables of the catalog have policies.
        """,
      example: "| `tenant_id` | uuid | yes |",
      cure: "Add a line under `**Policies**:`, or include the field group that brings it."),
    check: findTenants)
}

private let tenantColumns: Set<Identifier> = [
  "tenant_id", "organization_id", "organisation_id", "org_id",
]

private func findTenants(in subject: LintSubject) -> [LintFault] {
  let platform = subject.platform
  let isIsolatedHere =
    !platform.apiSchemas.isEmpty || subject.tables.contains { !$0.policies.isEmpty }
  guard isIsolatedHere else { return [] }
  return subject.tables.compactMap { table in
    guard table.policies.isEmpty, table.isGranted(beyond: platform.rolesAboveRowSecurity),
      let column = table.columns.first(where: { tenantColumns.contains($0.name) })
    else { return nil }
    return LintFault(
      .column(column.name, of: table.name),
      "'\(column.name)' has no policy that keeps tenants apart in '\(table.name.brief)'",
      help: "add a policy that compares '\(column.name)' with the tenant of the session")
  }
}
