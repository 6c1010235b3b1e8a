package import SQLText

/// Where the database is hosted, which decides what in it is not ours.
package enum Platform: String, Codable, CaseIterable, Sendable {
  case supabase, postgresql

  /// Schemas that the platform owns: never read, compared or changed.
  package var managedSchemas: [Identifier] {
    switch self {
    case .supabase:
      [
        "_analytics", "_realtime", "_supavisor", "auth", "cron", "extensions", "graphql",
        "graphql_public", "net", "pgbouncer", "pgmq", "pgsodium", "pgsodium_masks", "pgtle",
        "realtime", "storage", "supabase_functions", "supabase_migrations", "tiger", "tiger_data",
        "topology", "vault",
      ]
    case .postgresql: []
    }
  }

  /// Roles under which strangers reach the database through the platform's web interface.
  package var apiRoles: [Identifier] {
    switch self {
    case .supabase: ["anon", "authenticated", "service_role"]
    case .postgresql: []
    }
  }
}
