import PostgresClient
import SQLText
import Testing

/// A table whose rows the evidence summary counts.
enum EvidenceTable: String, CaseIterable, CustomTestStringConvertible {
  case publicResearch = "persona_public_research"
  case industryReports = "persona_industry_reports"
  case expertOpinions = "persona_expert_opinions"
  case caseStudies = "persona_case_studies"
  case supportingStatistics = "persona_supporting_statistics"

  var name: Identifier { Identifier(rawValue) }

  var testDescription: String { rawValue }

  /// The summary's column that counts the rows.
  var count: Identifier {
    switch self {
    case .publicResearch: "research_studies_count"
    case .industryReports: "industry_reports_count"
    case .expertOpinions: "expert_opinions_count"
    case .caseStudies: "case_studies_count"
    case .supportingStatistics: "statistics_count"
    }
  }
}

/// What the summary of one persona says.
struct Summary: Equatable {
  var tenant: String
  var total: Int
  var counts: [EvidenceTable: Int]

  /// That of a persona with rows in one table only.
  init(_ tenant: Tenant, _ table: EvidenceTable, _ count: Int, on connection: borrowing Connection)
    throws
  {
    self.tenant = try connection.value("select \(tenant.id)") ?? ""
    total = count
    counts = Dictionary(uniqueKeysWithValues: EvidenceTable.allCases.map { ($0, 0) })
    counts[table] = count
  }

  /// Reads the summary; `nil` if there is none.
  init?(of persona: SQL, on connection: borrowing Connection) throws {
    let columns = EvidenceTable.allCases.map(\.count)
    let rows = try connection.query(
      """
      select tenant_id, total_sources, \(columns)
      from public.persona_evidence_summary where persona_id = \(persona)
      """)
    guard let row = rows.first else { return nil }
    tenant = try row.text(0)
    total = try row.int(1)
    counts = [:]
    for (index, table) in EvidenceTable.allCases.enumerated() {
      counts[table] = try row.int(index + 2)
    }
  }
}
