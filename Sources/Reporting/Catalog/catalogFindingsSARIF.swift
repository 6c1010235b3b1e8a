import CatalogModel
import Diagnostics

/// The findings as SARIF 2.1.0: each with the name of its object, and its line where it is specified.
package func catalogFindingsSARIF(_ findings: [CatalogFinding]) -> JSONValue {
  let rules = Set(findings.map(\.rule)).sorted { $0.code < $1.code }
  return [
    "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
    "version": "2.1.0",
    "runs": [
      [
        "tool": ["driver": ["name": "vital-spec", "rules": .array(rules.map(ruleSARIF))]],
        "columnKind": "utf16CodeUnits",
        "results": .array(findings.map(resultSARIF)),
      ]
    ],
  ]
}

private func resultSARIF(_ finding: CatalogFinding) -> JSONValue {
  let identity = "\(finding.rule.code) \(finding.object)"
  return [
    "ruleId": .string(finding.rule.code),
    "level": .string(finding.severity.rawValue),
    "message": ["text": .string("\(finding.summary); \(finding.help)")],
    "partialFingerprints": ["vitalSpecFinding/v1": .string(fingerprint(identity))],
    "locations": [locationSARIF(finding)],
  ]
}

private func locationSARIF(_ finding: CatalogFinding) -> JSONValue {
  let names: JSONValue = [
    ["fullyQualifiedName": .string("\(finding.path)"), "kind": .string(finding.path.kind)]
  ]
  guard let place = finding.place else { return ["logicalLocations": names] }
  return [
    "logicalLocations": names,
    "physicalLocation": [
      "artifactLocation": ["uri": .string(uriPath(place.file))],
      "region": ["startLine": .int(place.line)],
    ],
  ]
}
