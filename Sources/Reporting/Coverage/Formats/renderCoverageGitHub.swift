import Diagnostics

/// Coverage as workflow commands that GitHub shows beside the lines of the specification.
package func renderCoverageGitHub(_ report: CoverageReport) -> String {
  renderGitHub(
    report.findings.map { finding in
      GitHubAnnotation(
        level: finding.level, file: finding.place?.file, line: finding.place?.line,
        title: finding.rule, message: finding.message)
    }, command: "vital-spec coverage")
}
