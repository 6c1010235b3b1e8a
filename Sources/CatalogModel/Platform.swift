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

  /// Schemas whose tables and functions the platform's web interface offers to its roles.
  package var apiSchemas: Set<Identifier> {
    switch self {
    case .supabase: ["public"]
    case .postgresql: []
    }
  }

  /// The role of a request that nobody has signed.
  package var anonymousRole: Identifier? {
    switch self {
    case .supabase: "anon"
    case .postgresql: nil
    }
  }

  /// Roles that row security does not hold.
  package var rolesAboveRowSecurity: Set<Identifier> {
    switch self {
    case .supabase: ["service_role"]
    case .postgresql: []
    }
  }

  /// The schema in which the platform keeps the accounts of those who sign in.
  package var accountSchema: Identifier? {
    switch self {
    case .supabase: "auth"
    case .postgresql: nil
    }
  }

  /// What a token says about a user and the user may write.
  package var writableClaims: [String] {
    switch self {
    case .supabase: ["user_metadata", "raw_user_meta_data"]
    case .postgresql: []
    }
  }

  /// Functions of the platform that tell who asks, and answer the same throughout a statement.
  package var sessionFunctions: Set<QualifiedName> {
    switch self {
    case .supabase:
      Set(["uid", "jwt", "role", "email"].map { QualifiedName(schema: "auth", Identifier($0)) })
    case .postgresql: []
    }
  }
}
