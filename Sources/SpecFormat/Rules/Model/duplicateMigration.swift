import Diagnostics

extension Rule {
  static let duplicateMigration = Rule(
    "duplicate-migration", .error,
    meaning:
      "Two modules name one migration file, or would be given the same name by their titles.",
    example: "**Migration**: `004.sql`\n\n# Other (Sections 3–4)\n\n**Migration**: `004.sql`",
    cure: "Give each module a `**Migration**` of its own.")
}
