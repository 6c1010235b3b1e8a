import TestSupport
import Testing

/// The modules of version 5.0, in the order in which operators apply them.
enum Module: String, CaseIterable, CustomTestStringConvertible {
  case timePerspectives = "v5_0_004_time_perspectives"
  case stakeholderEcosystem = "v5_0_005_stakeholder_ecosystem"
  case evidenceArchitecture = "v5_0_006_evidence_architecture"

  var testDescription: String { rawValue }

  var migration: String { Repository.path("output/migrations/\(rawValue).sql") }
  var verification: String { Repository.path("output/verification/\(rawValue).sql") }
  var rollback: String { Repository.path("output/rollback/\(rawValue).sql") }

  var tables: [TableFact] { Facts.newTables.filter { $0.migration == "\(rawValue).sql" } }

  var functions: [String] {
    switch self {
    case .timePerspectives:
      ["get_persona_time_perspective(uuid)"]
    case .stakeholderEcosystem:
      [
        "calculate_stakeholder_influence_score(text, text, text, text, text)",
        "get_persona_stakeholder_ecosystem(uuid)",
      ]
    case .evidenceArchitecture:
      [
        "calculate_evidence_quality_score(integer, integer, integer, integer)",
        "get_persona_evidence_portfolio(uuid)", "update_evidence_summary()",
      ]
    }
  }
}

/// A Supabase project: older ones grant the API's roles everything on each new object, newer ones nothing.
enum ProjectAge: CaseIterable, CustomTestStringConvertible {
  case older, newer

  var testDescription: String {
    switch self {
    case .older: "project with default privileges"
    case .newer: "project without default privileges"
    }
  }
}
