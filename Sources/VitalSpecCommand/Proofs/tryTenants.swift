import CatalogModel
import Migration
import PostgresClient
import Reporting
import SQLText
import ScratchServer
import SpecFormat

extension SpecContext {
  /// The tables that include the field group of tenants, with its first field; `nil` where nothing is set.
  func tenantRules(_ setting: TenantSetting?) throws(InputError) -> TenantRules? {
    guard let setting else { return nil }
    let name = setting.group.lowercased()
    guard let group = document.groups.first(where: { $0.name.lowercased() == name }),
      let column = group.body.fieldNames.first
    else { throw InputError("'tenants': no field group with a field is called '\(setting.group)'") }
    let tables = document.sections.flatMap(\.tables).filter { $0.body.includes(name) }
    return TenantRules(
      columns: Dictionary(tables.map { ($0.name, column) }) { first, _ in first },
      claim: column.name, claims: setting.claims)
  }
}

extension SpecBody {
  fileprivate var fieldNames: [Identifier] {
    entries.compactMap { if case .field(let field) = $0 { field.name.value } else { nil } }
  }

  fileprivate func includes(_ group: String) -> Bool {
    entries.contains { entry in
      guard case .include(let text) = entry else { return false }
      return text.text.split(separator: ",").contains {
        $0.lowercased().split(separator: " ").joined(separator: " ") == group
      }
    }
  }
}

/// Tries on a migrated database whether tenants are kept apart, and gives the script that tries it again; one that
/// finds a breach is not given.
func tryTenants(
  _ rules: TenantRules, on database: SQLText.Identifier, scratch: Scratch
) throws -> String? {
  let catalog = try scratch.readCatalog(of: database)
  guard let test = try makeTenantTest(catalog, rules: rules, platform: scratch.platform) else {
    return nil
  }
  let outcomes = try readOutcomes(of: test, on: database, scratch: scratch)
  let breaches = outcomes.filter(\.isBreach)
  guard breaches.isEmpty else {
    let list = breaches.map { "  \($0.object): \($0.caller), \($0.probe): \($0.found)" }
    throw InputError("tenants are not kept apart:\n\(list.joined(separator: "\n"))")
  }
  for outcome in outcomes where outcome.isShortfall {
    Terminal.progress(
      "note: \(outcome.object): \(outcome.caller), \(outcome.probe): \(outcome.found), where a tenant's own is usual"
    )
  }
  return renderTenantTest(test, expected: outcomes)
}

private func readOutcomes(
  of test: TenantTest, on database: SQLText.Identifier, scratch: Scratch
) throws -> [TenantOutcome] {
  let connection = try scratch.server.connect(to: database)
  try connection.run(tenantTrial(test))
  let rows = try connection.query(
    "select object, caller, kind, probe, usual, outcome from tenant_outcomes")
  return try rows.map { row in
    guard let kind = TenantCaller.Kind(rawValue: try row.text(2)) else {
      throw InputError("no kind of caller: '\(try row.text(2))'")
    }
    return TenantOutcome(
      object: try row.text(0), caller: try row.text(1), kind: kind, probe: try row.text(3),
      usual: try row.text(4), found: try row.text(5))
  }.sorted()
}
