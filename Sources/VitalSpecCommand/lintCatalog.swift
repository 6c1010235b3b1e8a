import CatalogLint
import CatalogModel
import Diagnostics
import Reporting
import SpecFormat

/// What is unwise in a catalog that somebody has.
struct CatalogCheck {
  /// In the order of the objects.
  let findings: [CatalogFinding]
  /// How many findings waivers accepted.
  let waived: Int
  /// How many tables were left out because they are managed elsewhere.
  let leftOut: Int
  /// Waivers of single objects that accepted nothing, or are over.
  let idleWaivers: [(waiver: ObjectWaiver, isOver: Bool)]

  /// - Parameters:
  ///   - spec: says what is managed elsewhere, what is waived, and where an object is specified.
  ///   - includesExisting: whether what is managed elsewhere is judged too.
  init(
    _ catalog: Catalog, spec: SpecContext?, configuration: Configuration, includesExisting: Bool,
    today: String
  ) {
    let existing = includesExisting ? [] : spec?.desired.existing ?? []
    let severities = configuration.severities
    let subject = LintSubject(catalog, platform: configuration.platform, existing: existing)
    var waivers = OpenWaivers(spec?.document, objects: configuration.waivers, today: today)
    var waived = 0
    var findings: [CatalogFinding] = []
    for found in lint(subject, severities: severities) {
      guard let severity = severities.severity(of: found.rule) else { continue }
      if waivers.accept(found.rule, on: found.fault.path) {
        waived += 1
        continue
      }
      findings.append(
        CatalogFinding(
          found.rule, severity: severity, path: found.fault.path, summary: found.fault.summary,
          help: found.fault.help, place: spec?.provenance(of: found.fault.path)?.range))
    }
    self.findings = findings.sorted { ($0.path, $0.rule.code) < ($1.path, $1.rule.code) }
    self.waived = waived
    leftOut = catalog.tables.count { existing.contains($0.name) }
    idleWaivers = waivers.idleObjects
  }
}
