import Diagnostics

extension Rule {
  static let unreadableMigration = Rule(
    "unreadable-migration", .error,
    meaning: "The name of a migration is no plain file name that ends in `.sql`.",
    example: "**Migration**: `../004.sql`",
    cure: "Write letters, digits, dots, dashes and underscores, and `.sql`.")
}
