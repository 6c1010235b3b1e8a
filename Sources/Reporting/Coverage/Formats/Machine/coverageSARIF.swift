import Diagnostics

/// Coverage as a SARIF 2.1.0 log. Each result has a fingerprint by which it is known while lines move.
package func coverageSARIF(_ report: CoverageReport) -> JSONValue {
  let findings = report.findings
  let kinds = Dictionary(
    findings.map { ($0.rule, $0.kind) }, uniquingKeysWith: { first, _ in first })
  let rules = kinds.keys.sorted()
  return [
    "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
    "version": "2.1.0",
    "runs": [
      [
        "tool": [
          "driver": [
            "name": "vital-spec",
            "rules": .array(
              rules.map { rule in
                [
                  "id": .string(rule),
                  "shortDescription": ["text": .string(kinds[rule]?.meaning ?? rule)],
                ]
              }),
          ]
        ],
        "columnKind": "utf16CodeUnits",
        "results": .array(findings.map { resultSARIF($0, rules: rules) }),
      ]
    ],
  ]
}

private func resultSARIF(_ finding: CoverageFinding, rules: [String]) -> JSONValue {
  var result: [String: JSONValue] = [
    "ruleId": .string(finding.rule),
    "ruleIndex": .int(rules.firstIndex(of: finding.rule) ?? 0),
    "level": .string(finding.level.rawValue),
    "message": ["text": .string(finding.message)],
    "partialFingerprints": ["vitalSpecFinding/v1": .string(finding.fingerprint)],
  ]
  if let place = finding.place {
    result["locations"] = [
      [
        "physicalLocation": [
          "artifactLocation": ["uri": .string(uriPath(place.file))],
          "region": ["startLine": .int(place.line)],
        ],
        "logicalLocations": [["fullyQualifiedName": .string(finding.subject)]],
      ]
    ]
  } else {
    result["locations"] = [
      ["logicalLocations": [["fullyQualifiedName": .string(finding.subject)]]]
    ]
  }
  return .object(result)
}
