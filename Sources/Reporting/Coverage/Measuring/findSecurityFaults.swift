import CatalogLint
import CatalogModel
import Diagnostics
import SpecFormat
import SQLText

/// What opens the specified tables, views and functions to strangers, once they are as specified, and the
/// unspecified ones as they are; a waiver of the table keeps its rule quiet.
func findSecurityFaults(
  _ subject: CoverageSubject, unspecified: [ObjectPath], places: PlaceFinder
) -> [SecurityFault] {
  let faults =
    faults(of: subject.wanted, subject)
    + faults(of: subject.catalog.filtered(by: Set(unspecified)), subject)
  let order = subject.spec.desired.provenance.mapValues(\.order)
  let waived = waivedRules(subject)
  return faults.filter { waived[$0.path.root]?.contains($0.rule) != true }
    .enumerated().sorted {
      (order[$0.element.path] ?? .max, $0.offset) < (order[$1.element.path] ?? .max, $1.offset)
    }
    .map(\.element).map { fault in
      SecurityFault(
        rule: fault.rule, path: fault.path, summary: fault.summary, help: fault.help,
        place: subject.spec.provenance(of: fault.path).map { places.place($0.range) })
    }
}

private func faults(of catalog: Catalog, _ subject: CoverageSubject) -> [Fault] {
  let lintSubject = LintSubject(
    catalog, platform: subject.platform, existing: subject.spec.desired.existing)
  return lint(lintSubject, severities: subject.severities)
    .filter { securityCodes.contains($0.rule.code) }
    .map { Fault($0.rule.code, $0.fault) }
    + openTables(catalog, platform: subject.platform) + ownersViews(catalog)
}

extension Catalog {
  fileprivate func filtered(by paths: Set<ObjectPath>) -> Catalog {
    Catalog(
      tables: tables.filter { paths.contains(.table($0.name)) },
      views: views.filter { paths.contains($0.path) },
      functions: functions.filter { paths.contains($0.path) })
  }
}

private struct Fault {
  let rule: String
  let path: ObjectPath
  let summary: String
  let help: String

  init(_ rule: String, _ fault: LintFault) {
    self.rule = rule
    path = fault.path
    summary = fault.summary
    help = fault.help
  }
}

private let securityCodes: Set<String> = [
  "row-security-off", "row-security-without-policy", "policy-without-row-security",
  "policy-always-true", "public-execute", "definer-without-search-path", "grant-to-anon",
  "tenant-without-policy",
]

/// Where the platform grants on every new table, silence lets everybody in.
private func openTables(_ catalog: Catalog, platform: Platform) -> [Fault] {
  catalog.tables.filter {
    $0.grants == nil && platform.apiSchemas.contains($0.name.schema)
  }.map {
    Fault(
      "no-stated-grants",
      LintFault(
        .table($0.name), "who may use '\($0.name.brief)' is left to the platform",
        help: "add '**Grants**:'"))
  }
}

/// Also those outside the API, which the rule leaves alone: they are read by whoever has the grant.
private func ownersViews(_ catalog: Catalog) -> [Fault] {
  catalog.views.filter { !$0.isMaterialized && !$0.isSecurityInvoker }
    .map { Fault(LintRule.viewWithOwnerRights.rule.code, .ownerRights(of: $0)) }
}

/// The rules that each table waives today.
private func waivedRules(_ subject: CoverageSubject) -> [ObjectPath: Set<String>] {
  var rules: [ObjectPath: Set<String>] = [:]
  for table in subject.spec.document.sections.flatMap(\.tables) {
    for waiver in table.body.waivers where waiver.until >= subject.today {
      if let code = waiver.code { rules[.table(table.name), default: []].insert(code) }
    }
  }
  return rules
}
