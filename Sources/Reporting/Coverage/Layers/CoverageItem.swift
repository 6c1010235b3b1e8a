package import CatalogModel
package import Diagnostics

package enum CoverageStatus: String, Codable, CaseIterable, Sendable {
  case implemented, partial, missing, drifted, ambiguous, unverifiable, waived
}

/// One object that can be there or not, the same or different.
package struct CoverageItem: Sendable {
  package let path: ObjectPath
  /// `column`, `constraint`, …; rights on an object are an item of their own.
  package let kind: String
  package var status: CoverageStatus
  package let expected: String?
  package let actual: String?
  package let range: SourceRange?
  /// What the author says of it in words.
  package let description: String?
  /// In the catalog inside a specified table, without a word in the specification.
  package let isSurplus: Bool
  package var place: CoveragePlace?
  /// The fingerprint of all that the specification says of it; `nil` for what it does not name.
  package var specified: String?
  /// The same for the same object in every report: `column public.notes.id`.
  package let key: String

  init(
    path: ObjectPath, kind: String, status: CoverageStatus, expected: String?, actual: String?,
    range: SourceRange?, description: String? = nil, isSurplus: Bool = false
  ) {
    self.path = path
    self.kind = kind
    self.status = status
    self.expected = expected
    self.actual = actual
    self.range = range
    self.description = description
    self.isSurplus = isSurplus
    key = "\(kind) \(path)"
  }

  /// The status in words that tell what the catalog has too much from what differs.
  package var word: String { isSurplus && status == .drifted ? "unspecified" : status.rawValue }
}

/// Where a reader finds something in the specification.
package struct CoveragePlace: Hashable, Sendable {
  package let file: String
  package let line: Int
  /// The address of the heading above it, as GitHub makes it of the heading's words.
  package let anchor: String?

  /// `specs/notes.md:10`
  var lineWords: String { "\(file):\(line)" }
}

/// Items that are implemented, of all; what is waived counts neither for nor against.
package struct Tally: Hashable, Sendable {
  package var implemented = 0
  package var total = 0
  package var waived = 0

  package init(implemented: Int = 0, total: Int = 0, waived: Int = 0) {
    self.implemented = implemented
    self.total = total
    self.waived = waived
  }

  init(_ items: some Sequence<CoverageItem>) {
    for item in items {
      total += 1
      if item.status == .implemented { implemented += 1 }
      if item.status == .waived { waived += 1 }
    }
  }

  /// All but what is waived.
  var counted: Int { total - waived }

  package var isComplete: Bool { implemented == counted }

  /// Between 0 and 100 with one digit, rounded down, so that 100 means all.
  package var percent: Double {
    isComplete ? 100 : Double(implemented * 1000 / counted) / 10
  }

  static func + (left: Tally, right: Tally) -> Tally {
    Tally(
      implemented: left.implemented + right.implemented, total: left.total + right.total,
      waived: left.waived + right.waived)
  }
}

/// The columns of a table of sections.
package enum CoverageColumn: String, CaseIterable, Sendable {
  case tables, fields, constraints, indexes, policies, grants, functions, triggers, views, types

  func counts(_ item: CoverageItem) -> Bool {
    switch self {
    case .tables: !item.isSurplus && item.kind == "table"
    case .fields: !item.isSurplus && item.kind == "column"
    case .constraints: item.kind == "constraint"
    case .indexes: item.kind == "index"
    case .policies: item.kind == "policy"
    case .grants: item.kind == "grants"
    case .functions: item.kind == "function"
    case .triggers: item.kind == "trigger"
    case .views: item.kind == "view" || item.kind == "materialized view"
    case .types: item.kind == "enum"
    }
  }
}
