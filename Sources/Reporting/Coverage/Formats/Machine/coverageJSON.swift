import Migration
import CatalogModel
package import Diagnostics

/// Coverage as the contract's JSON; items that are implemented are counted, not listed.
///
/// - Parameter hasLines: off for a file that is committed, so that a moved paragraph changes nothing in it.
package func coverageJSON(
  _ report: CoverageReport, diagnostics: [Diagnostic], hasLines: Bool = true
) -> JSONValue {
  let fingerprints = Dictionary(
    report.findings.map { ("\($0.rule) \($0.subject)", $0.fingerprint) },
    uniquingKeysWith: { first, _ in first })
  return [
    "against": .string(report.against),
    "origin": originJSON(report.origin),
    "verdict": verdictJSON(report.verdict),
    "plan": ["line": .string(report.planLine), "changes": .int(report.changeCount)],
    "sections": .array(
      report.sections.map { sectionJSON($0, fingerprints: fingerprints, hasLines: hasLines) }),
    "missingFromSpec": .array(report.missingFromSpec.map { .int($0) }),
    "unspecified": JSONValue(report.unspecified.map(\.description)),
    "hazards": .array(report.hazards.map { hazardJSON($0, hasLines: hasLines) }),
    "security": .array(report.security.map { securityJSON($0, hasLines: hasLines) }),
    "waivers": .array(report.waivers.map { waiverJSON($0, hasLines: hasLines) }),
    "findings": .array(report.findings.map { findingJSON($0, hasLines: hasLines) }),
    "base": report.base.map(baseJSON) ?? .null,
    "patch": report.patch.map(patchJSON) ?? .null,
    "summary": summaryJSON(report),
    "diagnostics": diagnosticsJSON(diagnostics),
  ]
}

private func originJSON(_ origin: CoverageOrigin) -> JSONValue {
  [
    "model": .string(origin.model), "catalog": .string(origin.catalog),
    "server": JSONValue(origin.server), "command": .string(origin.command),
  ]
}

private func verdictJSON(_ verdict: Verdict) -> JSONValue {
  [
    "passes": .bool(verdict.passes), "failures": JSONValue(verdict.failures),
    "summary": .string(verdict.summary),
  ]
}

private func sectionJSON(
  _ section: SectionCoverage, fingerprints: [String: String], hasLines: Bool
) -> JSONValue {
  var members: [String: JSONValue] = [
    "number": JSONValue(section.number),
    "title": .string(section.title),
    "heading": .string(section.heading),
    "module": .string(section.module),
    "status": .string(section.status.rawValue),
    "all": tallyJSON(section.all),
    "unverifiable": .int(section.unverifiableCount),
    "items": .array(
      section.findings.map { itemJSON($0, fingerprints: fingerprints, hasLines: hasLines) }),
    "specified": .object(section.specified.mapValues { .string($0) }),
  ]
  members.merge(placeJSON(section.place, hasLines: hasLines)) { first, _ in first }
  for column in CoverageColumn.allCases {
    members[column.rawValue] = tallyJSON(section.tally(column))
  }
  return .object(members)
}

private func itemJSON(
  _ item: CoverageItem, fingerprints: [String: String], hasLines: Bool
) -> JSONValue {
  var members: [String: JSONValue] = [
    "kind": .string(item.kind),
    "object": .string(item.path.description),
    "status": .string(item.status.rawValue),
    "expected": JSONValue(item.expected),
    "actual": JSONValue(item.actual),
    "unspecified": .bool(item.isSurplus),
    "fingerprint": JSONValue(fingerprints["\(item.word) \(item.key)"]),
  ]
  members.merge(placeJSON(item.place, hasLines: hasLines)) { first, _ in first }
  return .object(members)
}

private func placeJSON(_ place: CoveragePlace?, hasLines: Bool) -> [String: JSONValue] {
  var members = ["file": JSONValue(place?.file), "anchor": JSONValue(place?.anchor)]
  if hasLines { members["line"] = JSONValue(place?.line) }
  return members
}

private func hazardJSON(_ hazard: CoverageHazard, hasLines: Bool) -> JSONValue {
  let members: [String: JSONValue] = [
    "kind": .string(hazard.kind), "object": .string(hazard.path.description),
    "objectKind": .string(hazard.path.kind), "message": .string(hazard.message),
    "statement": .string(hazard.statement), "lock": .string(hazard.lock.rawValue),
    "reversibility": .string(hazard.reversibility), "loss": JSONValue(hazard.loss),
    "accepted": .bool(hazard.isAccepted),
  ]
  return .object(members.merging(placeJSON(hazard.place, hasLines: hasLines)) { first, _ in first })
}

private func securityJSON(_ fault: SecurityFault, hasLines: Bool) -> JSONValue {
  let members: [String: JSONValue] = [
    "rule": .string(fault.rule), "object": .string(fault.path.description),
    "objectKind": .string(fault.path.kind), "summary": .string(fault.summary),
    "help": .string(fault.help),
  ]
  return .object(members.merging(placeJSON(fault.place, hasLines: hasLines)) { first, _ in first })
}

private func waiverJSON(_ waiver: WaiverUse, hasLines: Bool) -> JSONValue {
  let members: [String: JSONValue] = [
    "object": .string(waiver.path.description), "code": JSONValue(waiver.code),
    "reason": .string(waiver.reason), "until": .string(waiver.until),
    "state": .string(waiver.state.rawValue),
  ]
  return .object(members.merging(placeJSON(waiver.place, hasLines: hasLines)) { first, _ in first })
}

private func findingJSON(_ finding: CoverageFinding, hasLines: Bool) -> JSONValue {
  let members: [String: JSONValue] = [
    "kind": .string(finding.kind.rawValue), "rule": .string(finding.rule),
    "subject": .string(finding.subject), "message": .string(finding.message),
    "level": .string(finding.level.rawValue), "fingerprint": .string(finding.fingerprint),
  ]
  return .object(
    members.merging(placeJSON(finding.place, hasLines: hasLines)) { first, _ in first })
}

private func baseJSON(_ base: CoverageBase) -> JSONValue {
  [
    "name": .string(base.name), "model": .string(base.model), "catalog": .string(base.catalog),
    "all": tallyJSON(base.all), "percent": .double(base.all.percent),
    "unverifiable": .int(base.unverifiable),
  ]
}

private func patchJSON(_ patch: PatchCoverage) -> JSONValue {
  [
    "all": tallyJSON(patch.all), "percent": .double(patch.all.percent),
    "unverifiable": .int(patch.unverifiableCount), "sections": JSONValue(patch.sections),
    "objects": JSONValue(patch.objects),
    "items": .array(
      patch.items.map {
        [
          "kind": .string($0.kind), "object": .string($0.path.description),
          "status": .string($0.status.rawValue),
        ]
      }),
  ]
}

private func tallyJSON(_ tally: Tally) -> JSONValue {
  [
    "total": .int(tally.total), "implemented": .int(tally.implemented),
    "waived": .int(tally.waived),
  ]
}

private func summaryJSON(_ report: CoverageReport) -> JSONValue {
  var sections: [String: JSONValue] = ["total": .int(report.sectionCount())]
  for status in CoverageStatus.allCases {
    sections[status.rawValue] = .int(report.sectionCount(status))
  }
  var members: [String: JSONValue] = [
    "sections": .object(sections),
    "all": tallyJSON(report.all),
    "unverifiable": .int(report.unverifiableCount),
    "percent": .double(report.all.percent),
  ]
  for column in CoverageColumn.allCases {
    members[column.rawValue] = tallyJSON(report.tally(column))
  }
  return .object(members)
}
