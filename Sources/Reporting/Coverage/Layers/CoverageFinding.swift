import CatalogModel
package import Diagnostics

/// What a report says of one thing, in the one form that every format for machines is made of.
package struct CoverageFinding: Hashable, Sendable {
  package let kind: Kind
  /// The kind, or the hazard or rule of which the finding is one.
  package let rule: String
  /// The object with its kind: `column public.notes.id`.
  package let subject: String
  package let message: String
  package let place: CoveragePlace?
  package let expected: String?
  package let actual: String?
  package let level: Severity
  /// Twelve hexadecimal digits that stay while lines move and other things change.
  package fileprivate(set) var fingerprint = ""

  package enum Kind: String, CaseIterable, Sendable {
    case missing, drifted, ambiguous, unspecified, unverifiable
    case absent = "absent-from-spec"
    case hazard, security, waiver

    /// What a finding of the kind means.
    package var meaning: String {
      switch self {
      case .missing: "The specification asks for an object that the catalog lacks."
      case .drifted: "An object differs in the catalog from what the specification says."
      case .ambiguous: "The specification says two different things of an object."
      case .unspecified: "The catalog has an object that the specification does not name."
      case .unverifiable: "Only a server can tell whether the two sides are the same."
      case .absent: "A section is expected by its number, and the specification lacks it."
      case .hazard: "A step of the migration is dangerous on a database in use."
      case .security: "Somebody may reach rows or rights whom nobody named."
      case .waiver: "A waiver is over, unknown or needless."
      }
    }
  }
}

extension CoverageReport {
  /// Everything that is to be said, by kind and in the order of the specification.
  package var findings: [CoverageFinding] {
    let items = sections.flatMap(\.findings)
    var found: [CoverageFinding] = []
    found += items.filter { $0.status == .missing }.map { finding(.missing, $0) }
    found += items.filter { $0.status == .drifted && !$0.isSurplus }.map { finding(.drifted, $0) }
    found += items.filter { $0.status == .ambiguous }.map { finding(.ambiguous, $0) }
    found += items.filter { $0.word == "unspecified" }.map { finding(.unspecified, $0) }
    found += unspecified.map { path in
      finding(.unspecified, "\(path.kind) \(path)", "is in the catalog, and in no section")
    }
    found += items.filter { $0.status == .unverifiable }.map { finding(.unverifiable, $0) }
    found += missingFromSpec.map {
      finding(.absent, "section \($0)", "is expected, and absent from the specification")
    }
    found += hazards.map { hazard in
      finding(
        .hazard, "\(hazard.path.kind) \(hazard.path)", hazard.message,
        rule: "hazard-\(hazard.kind)", at: hazard.place, isFailure: !hazard.isAccepted)
    }
    found += security.map { fault in
      finding(
        .security, "\(fault.path.kind) \(fault.path)", "\(fault.summary); \(fault.help)",
        rule: fault.rule, at: fault.place)
    }
    found += waivers.filter { $0.state != .used }.map { waiver in
      finding(
        .waiver, "waiver of \(waiver.code ?? "what lacks or differs") in \(waiver.path)",
        "the waiver is \(waiver.state.rawValue): \(waiver.reason), until \(waiver.until)",
        rule: "\(waiver.state.rawValue)-waiver", at: waiver.place)
    }
    return fingerprinted(found)
  }

  private func finding(_ kind: CoverageFinding.Kind, _ item: CoverageItem) -> CoverageFinding {
    CoverageFinding(
      kind: kind, rule: kind.rawValue, subject: item.key, message: message(kind, item),
      place: item.place, expected: item.expected, actual: item.actual,
      level: level(kind, isFailure: true))
  }

  private func finding(
    _ kind: CoverageFinding.Kind, _ subject: String, _ words: String, rule: String? = nil,
    at place: CoveragePlace? = nil, isFailure: Bool = true
  ) -> CoverageFinding {
    let speaksOfSubject = kind == .unspecified || kind == .absent
    return CoverageFinding(
      kind: kind, rule: rule ?? kind.rawValue, subject: subject,
      message: speaksOfSubject ? "\(subject) \(words)" : words, place: place,
      expected: nil, actual: nil, level: level(kind, isFailure: isFailure))
  }

  private func message(_ kind: CoverageFinding.Kind, _ item: CoverageItem) -> String {
    switch kind {
    case .missing: "\(item.key) is missing: \(item.expected ?? "")"
    case .unspecified: "\(item.key) is in the catalog, and not in the specification"
    default:
      "\(item.key) is \(kind.rawValue): the specification says '\(item.expected ?? "")', the catalog '\(item.actual ?? "")'"
    }
  }

  private func level(_ kind: CoverageFinding.Kind, isFailure: Bool) -> Severity {
    switch kind {
    case .waiver, .ambiguous: .error
    case .missing, .drifted, .unspecified, .hazard:
      isFailure && policy.failOn.contains { $0.rawValue == kind.rawValue }
        ? .error : kind == .unspecified ? .note : .warning
    case .absent: policy.failOn.contains(.missing) ? .error : .warning
    case .security: .warning
    case .unverifiable: .note
    }
  }
}

/// Two findings of one rule and subject are told apart by their order.
private func fingerprinted(_ findings: [CoverageFinding]) -> [CoverageFinding] {
  var seen: [String: Int] = [:]
  return findings.map { finding in
    var finding = finding
    let key = "\(finding.rule) \(finding.subject)"
    let number = seen[key, default: 0]
    seen[key] = number + 1
    finding.fingerprint = fingerprint(number == 0 ? key : "\(key) \(number)")
    return finding
  }
}
