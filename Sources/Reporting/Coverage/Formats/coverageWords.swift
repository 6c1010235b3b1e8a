import CatalogModel
import Diagnostics

/// The whole in one line: sections, items and what could not be told.
package func summaryLine(_ report: CoverageReport) -> String {
  let parts = CoverageStatus.allCases.compactMap { status -> String? in
    let number = report.sectionCount(status)
    return number == 0 ? nil : "\(number) \(status.rawValue)"
  }
  return """
    \(percent(report.all)) · \(count(report.sectionCount(), "section")): \(parts.joined(separator: ", ")) · \
    tables \(fraction(report.tables)) · fields \(fraction(report.fields)) · \
    \(report.unverifiableCount) unverifiable
    """
}

/// A dash where all there is is waived.
func percent(_ tally: Tally) -> String {
  tally.waived > 0 && tally.counted == 0 ? "–" : "\(tally.percent)%"
}

/// `66.6% (10/15)`: no percentage goes without its counts.
func share(_ tally: Tally) -> String { "\(percent(tally)) (\(fraction(tally)))" }

/// Of what is counted: what is waived is named beside it.
func fraction(_ tally: Tally) -> String { "\(tally.implemented)/\(tally.counted)" }

/// `+1.2`, or nothing where a number did not move.
func movement(from before: Tally, to now: Tally) -> String {
  guard now.counted > 0 || now.total == 0 else { return "" }
  let tenths = Int((now.percent * 10).rounded()) - Int((before.percent * 10).rounded())
  guard tenths != 0 else { return "" }
  let digits = "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  return tenths > 0 ? "+\(digits)" : "−\(digits)"
}

/// What is not in the percentage: `3 unverifiable, 1 waived`.
func doubts(_ unverifiable: Int, _ tally: Tally) -> String {
  "\(unverifiable) unverifiable" + (tally.waived > 0 ? ", \(tally.waived) waived" : "")
}

/// `2 sections, 3 objects`
func extent(_ patch: PatchCoverage) -> String {
  "\(count(patch.sections.count, "section")), \(count(patch.objects.count, "object"))"
}

/// The columns of which there is something in a report, so that a table of sections has no empty ones.
func usedColumns(_ report: CoverageReport) -> [CoverageColumn] {
  CoverageColumn.allCases.filter {
    $0 == .tables || $0 == .fields || report.tally($0).total > 0
  }
}

extension CoverageStatus {
  /// One sign that tells the status without colour.
  var sign: String {
    switch self {
    case .implemented: "✅"
    case .partial: "🟡"
    case .missing: "❌"
    case .drifted: "🟠"
    case .ambiguous: "⁉️"
    case .unverifiable: "❔"
    case .waived: "⚪"
    }
  }
}

/// A text that fits a cell: on one line, and with an ellipsis where it is long.
func clipped(_ text: String, to limit: Int = 160) -> String {
  let lines = text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }
  let line = lines.joined(separator: " ")
  return line.count <= limit ? line : line.prefix(limit - 1) + "…"
}
