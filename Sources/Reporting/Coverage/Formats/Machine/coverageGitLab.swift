import Diagnostics

/// Coverage as the report that GitLab shows as code quality. What has no place of its own is shown at the
/// beginning of the specification.
package func coverageGitLab(_ report: CoverageReport) -> JSONValue {
  let first = report.sections.first?.place.file ?? "vital-spec.yml"
  return .array(
    report.findings.map { finding in
      [
        "description": .string(finding.message),
        "check_name": .string(finding.rule),
        "fingerprint": .string(finding.fingerprint),
        "severity": .string(severity(of: finding)),
        "location": [
          "path": .string(finding.place?.file ?? first),
          "lines": ["begin": .int(finding.place?.line ?? 1)],
        ],
      ]
    })
}

private func severity(of finding: CoverageFinding) -> String {
  switch finding.level {
  case .error: "critical"
  case .warning: finding.kind == .security || finding.kind == .hazard ? "major" : "minor"
  case .note: "info"
  }
}
