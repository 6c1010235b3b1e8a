import SQLText
import TestSupport
import Testing

/// The modules of version 5.0, in the order in which operators apply them.
enum Module: String, CaseIterable, CustomTestStringConvertible {
  case timePerspectives = "v5_0_004_time_perspectives"
  case stakeholderEcosystem = "v5_0_005_stakeholder_ecosystem"
  case evidenceArchitecture = "v5_0_006_evidence_architecture"
  case indexesOptimization = "v5_0_007_indexes_optimization"
  case extendedRLS = "v5_0_008_extended_rls"
  case helperViews = "v5_0_009_helper_views"

  /// Those of the tables; the others stand on them.
  static let core: [Module] = [.timePerspectives, .stakeholderEcosystem, .evidenceArchitecture]

  var testDescription: String { rawValue }

  var migration: String { Repository.path("output/migrations/\(rawValue).sql") }
  var verification: String { Repository.path("output/verification/\(rawValue).sql") }
  var rollback: String { Repository.path("output/rollback/\(rawValue).sql") }

  var tables: [TableFact] { Facts.newTables.filter { $0.migration == "\(rawValue).sql" } }

  /// Those in the schema that the API shows.
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
    case .indexesOptimization:
      ["refresh_persona_aggregates()"]
    case .extendedRLS:
      []
    case .helperViews:
      [
        "current_tenant_id()",
        """
        filter_evidence(uuid, text[], integer, boolean, integer, text, uuid, integer)
        """,
        "filter_personas(text, text, text, text, integer, uuid)",
        "search_evidence(text, integer)",
      ]
    }
  }
}

extension Module {
  /// A change by hand that its verification reports in one line.
  var damage: SQL {
    switch self {
    case .timePerspectives, .stakeholderEcosystem, .evidenceArchitecture:
      "drop index public.\(Identifier("\(tables[0].table)_tenant_id_idx"))"
    case .indexesOptimization: "drop index public.persona_week_in_life_day_length_idx"
    case .extendedRLS: "drop index audit.persona_changes_row_id_idx"
    case .helperViews: "alter function public.current_tenant_id() reset search_path"
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
