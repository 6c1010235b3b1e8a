import Diagnostics

/// Coverage as workflow commands that GitHub shows beside the lines of the specification, the weightiest of each
/// level first.
package func renderCoverageGitHub(_ report: CoverageReport) -> String {
  renderGitHub(
    report.findings.enumerated().sorted {
      ($0.element.kind.weight, $0.offset) < ($1.element.kind.weight, $1.offset)
    }.map(\.element).map { finding in
      GitHubAnnotation(
        level: finding.level, file: finding.place?.file, line: finding.place?.line,
        title: finding.rule, message: finding.message)
    }, command: "vital-spec coverage")
}

extension CoverageFinding.Kind {
  /// From what must be read to what may be.
  fileprivate var weight: Int {
    switch self {
    case .waiver, .ambiguous: 0
    case .hazard: 1
    case .drifted: 2
    case .missing, .absent: 3
    case .security: 4
    case .unspecified: 5
    case .unverifiable: 6
    }
  }
}
