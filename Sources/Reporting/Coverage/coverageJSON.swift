import CatalogModel
package import Diagnostics

/// Coverage as the contract's JSON; items that are implemented are counted, not
/// listed.
package func coverageJSON(_ report: CoverageReport, diagnostics: [Diagnostic]) -> JSONValue {
  [
    "against": .string(report.against),
    "sections": .array(report.sections.map(sectionJSON)),
    "missingFromSpec": .array(report.missingFromSpec.map { .int($0) }),
    "unspecified": JSONValue(report.unspecified.map(\.description)),
    "summary": summaryJSON(report),
    "diagnostics": diagnosticsJSON(diagnostics),
  ]
}

private func sectionJSON(_ section: SectionCoverage) -> JSONValue {
  [
    "number": JSONValue(section.number),
    "title": .string(section.title),
    "module": .string(section.module),
    "file": .string(section.range.file),
    "status": .string(section.status.rawValue),
    "tables": tallyJSON(section.tables),
    "fields": tallyJSON(section.fields),
    "all": tallyJSON(section.all),
    "items": .array(section.findings.map(itemJSON)),
  ]
}

private func itemJSON(_ item: CoverageItem) -> JSONValue {
  [
    "kind": .string(item.kind),
    "object": .string(item.path.description),
    "status": .string(item.status.rawValue),
    "expected": JSONValue(item.expected),
    "actual": JSONValue(item.actual),
    "unspecified": .bool(item.isSurplus),
    "file": JSONValue(item.range?.file),
  ]
}

private func tallyJSON(_ tally: Tally) -> JSONValue {
  ["total": .int(tally.total), "implemented": .int(tally.implemented)]
}

private func summaryJSON(_ report: CoverageReport) -> JSONValue {
  var sections: [String: JSONValue] = ["total": .int(report.sectionCount())]
  for status in CoverageStatus.allCases {
    sections[status.rawValue] = .int(report.sectionCount(status))
  }
  return [
    "sections": .object(sections),
    "tables": tallyJSON(report.tables),
    "fields": tallyJSON(report.fields),
    "all": tallyJSON(report.all),
    "unverifiable": .int(report.unverifiableCount),
    "percent": .double(report.all.percent),
  ]
}
