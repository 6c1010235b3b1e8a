import Diagnostics

/// Renders findings for a person: the message, the object, where it is specified, and help.
package func renderCatalogFindings(_ findings: [CatalogFinding]) -> String {
  var text = findings.map(render).joined()
  let errors = findings.count { $0.severity == .error }
  let warnings = findings.count { $0.severity == .warning }
  if errors + warnings > 0 {
    text += "\(count(errors, "error")), \(count(warnings, "warning"))\n"
  }
  return text
}

private func render(_ finding: CatalogFinding) -> String {
  var text = "\(finding.severity.rawValue)[\(finding.rule.code)]: \(finding.summary)\n"
  text += "  --> \(finding.object)\n"
  if let place = finding.place {
    text += "   = note: specified at \(place.file):\(place.line):\(place.column)\n"
  }
  return text + "   = help: \(finding.help)\n\n"
}

/// Findings as workflow commands, beside the line of the specification where there is one.
package func renderCatalogGitHub(_ findings: [CatalogFinding]) -> String {
  renderGitHub(
    findings.map { finding in
      GitHubAnnotation(
        level: finding.severity, file: finding.place?.file, line: finding.place?.line,
        title: finding.rule.code,
        message: "\(finding.object): \(finding.summary); \(finding.help)")
    }, command: "vital-spec check")
}
