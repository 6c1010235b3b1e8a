import Diagnostics
package import Migration

/// What a caller asks of a report for it to pass.
package struct CoveragePolicy: Hashable, Sendable {
  package var failUnder: Double?
  package var failOn: Set<Demand> = []
  /// The hazards that the configuration accepts.
  package var accepted: Acceptance = []

  /// Something of which there must be nothing.
  package enum Demand: String, CaseIterable, Sendable {
    case missing, drifted, unspecified, hazard
  }

  package init(
    failUnder: Double? = nil, failOn: Set<Demand> = [], accepted: Acceptance = []
  ) {
    self.failUnder = failUnder
    self.failOn = failOn
    self.accepted = accepted
  }
}

/// Whether a report passes, and why.
package struct Verdict: Hashable, Sendable {
  /// What fails it, each in a few words; empty where it passes.
  package let failures: [String]
  /// What there is, whether or not anybody minds: `2 fields missing, 1 destructive change, 0 unspecified`.
  package let summary: String

  /// Whether the caller set a limit or named what there must not be.
  package let isDemanding: Bool

  package var passes: Bool { failures.isEmpty }
  package var word: String { passes ? "Pass" : "Fail" }

  /// One sign that tells the verdict without colour.
  var sign: String { passes ? isDemanding ? "✅" : "⚪" : "❌" }

  /// Why it passes or fails.
  var reason: String {
    if !passes { return failures.joined(separator: "; ") }
    return isDemanding ? "what is demanded holds" : "as nothing is demanded"
  }

  /// The verdict in one line.
  package var line: String {
    guard passes else { return "\(word): \(reason) (\(summary))" }
    return isDemanding ? "\(word): \(summary)" : "\(word), as nothing is demanded: \(summary)"
  }
}

extension CoverageReport {
  package var verdict: Verdict {
    var failures: [String] = []
    if errorCount > 0 {
      failures.append("\(Diagnostics.count(errorCount, "error")) in the specification")
    }
    if let limit = policy.failUnder, all.percent < limit {
      failures.append("\(percent(all)) is under \(brief(limit))%")
    }
    for demand in CoveragePolicy.Demand.allCases where policy.failOn.contains(demand) {
      let number = count(of: demand)
      if number > 0 { failures.append(demand.words(number)) }
    }
    let faulty = waivers.count { $0.state != .used }
    if faulty > 0 { failures.append("\(Diagnostics.count(faulty, "waiver")) out of order") }
    return Verdict(
      failures: failures, summary: verdictSummary,
      isDemanding: policy.failUnder != nil || !policy.failOn.isEmpty || all.isComplete)
  }

  private var verdictSummary: String {
    let missingTables = tables.total - tables.implemented - tables.waived
    let missingFields = sections.flatMap(\.items).count {
      $0.kind == "column" && $0.status == .missing
    }
    let destructive = Set(hazards.filter(\.deletesData).map(\.path)).count
    var parts = [
      "\(Diagnostics.count(missingFields, "field")) missing",
      Diagnostics.count(destructive, "destructive change"),
      "\(count(of: .unspecified)) unspecified",
    ]
    let drifted = count(of: .drifted)
    if drifted > 0 { parts.insert("\(drifted) drifted", at: 1) }
    let absent = tables.implemented < tables.total ? missingTableCount(atMost: missingTables) : 0
    if absent > 0 { parts.insert("\(Diagnostics.count(absent, "table")) missing", at: 0) }
    return parts.joined(separator: ", ")
  }

  private func missingTableCount(atMost limit: Int) -> Int {
    min(limit, sections.flatMap(\.items).count { $0.kind == "table" && $0.status == .missing })
  }

  private func count(of demand: CoveragePolicy.Demand) -> Int {
    let items = sections.flatMap(\.items)
    return switch demand {
    case .missing: items.count { $0.status == .missing } + missingFromSpec.count
    case .drifted: items.count { $0.status == .drifted && !$0.isSurplus }
    case .unspecified:
      unspecified.count + items.count { $0.status == .drifted && $0.isSurplus }
    case .hazard: hazards.count { !$0.isAccepted }
    }
  }
}

/// `90` and `99.5`: a number as somebody writes it.
package func brief(_ number: Double) -> String {
  let whole = number.rounded()
  return whole == number && abs(whole) < 1_000_000 ? "\(Int(whole))" : "\(number)"
}

extension CoveragePolicy.Demand {
  fileprivate func words(_ number: Int) -> String {
    switch self {
    case .missing, .drifted, .unspecified: "\(number) \(rawValue)"
    case .hazard: "\(Diagnostics.count(number, "hazard")) not accepted"
    }
  }
}
