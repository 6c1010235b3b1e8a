import Diagnostics

/// Fields and tables that contradict each other or the language.
extension Rule {
  static let unknownType = Rule(
    "unknown-type", .error, meaning: "The word names no type that PostgreSQL has.",
    example: "| `id` | uuuid |",
    cure: "Write a type of PostgreSQL, such as `uuid` or `numeric(5,2)`.")

  static let missingType = Rule(
    "missing-type", .warning,
    meaning: """
      A field has a name and no type. It counts for coverage, and it cannot be created: `generate` refuses.
      """,
    example: "| `title` | |", cure: "Give the field a type.")

  static let duplicateField = Rule(
    "duplicate-field", .error, meaning: "Two fields of a table have one name.",
    example: "| `name` | text |\n| `name` | text |", cure: "Rename or remove one of the two.")

  static let duplicateTable = Rule(
    "duplicate-table", .error,
    meaning: "A table is described twice, and nothing says which description holds.",
    example: "### `goals`\n\n…\n\n### `goals`", cure: "Describe the table in one section.")

  static let duplicateName = Rule(
    "duplicate-name", .error, meaning: "Two objects of a kind have one name.",
    example: "**Unique**: `k` (`a`)\n\n**Unique**: `k` (`b`)",
    cure: "Give one of them another name.")

  static let emptyTable = Rule(
    "empty-table", .error,
    meaning: "A table is announced by its heading, and no field of it is listed.",
    example: "### `goals`", cure: "List the fields, or remove the heading.")

  static let duplicateSection = Rule(
    "duplicate-section", .error, meaning: "Two sections have one number.",
    example: "## Section 57: A\n\n## Section 57: B", cure: "Number one of them anew.")

  static let unknownGroup = Rule(
    "unknown-group", .error, meaning: "A table includes a field group that is declared nowhere.",
    example: "**Includes**: tenant-owend", cure: "Correct the name, or declare the group.")

  static let unknownField = Rule(
    "unknown-field", .error,
    meaning: "A key, an index or a rule names a field that the table lacks.",
    example: "**Primary key**: `idd`", cure: "Correct the name, or add the field.")

  static let danglingReference = Rule(
    "dangling-reference", .error,
    meaning: "A field refers to a table that is neither specified nor listed as existing.",
    example: "| `owner_id` | uuid | `owners(id)` |",
    cure:
      "Correct the name, specify the table, or list it under a heading with `**Status**: existing`."
  )

  static let unreadableRule = Rule(
    "unreadable-rule", .error, meaning: "The rule is in no form that can become a CHECK.",
    example: "| `score` | integer | between one and ten |",
    cure: "Write a list of values, a range `1–10`, a bound `>= 0`, or `subset of a, b`.")

  static let unreadableDefault = Rule(
    "unreadable-default", .error, meaning: "The default is no SQL expression.",
    example: "| `created_at` | timestamptz | `now(` |", cure: "Write the default as SQL, in code.")

  static let unreadableYesNo = Rule(
    "unreadable-yes-no", .error, meaning: "A cell says neither yes nor no.",
    example: "| Required |\n|---|\n| maybe |", cure: "Write `yes` or `no`.")

  static let unreadableReference = Rule(
    "unreadable-reference", .error, meaning: "The cell names no table and column to refer to.",
    example: "| `owner_id` | uuid | the owner |",
    cure: "Write `table(column)`, and `on delete …` after it.")

  static let unreadableIndex = Rule(
    "unreadable-index", .error, meaning: "The index is in no form that is understood.",
    example: "- an index on the name",
    cure: "List the columns in code: `` `a`, `b` where not null ``.")

  static let unreadableKey = Rule(
    "unreadable-key", .error, meaning: "A primary or unique key names no columns.",
    example: "**Unique**: the name", cure: "List the columns in code.")

  static let unreadablePolicy = Rule(
    "unreadable-policy", .error, meaning: "The policy is in no form that is understood.",
    example: "- tenants see their rows",
    cure: "Write `` `name` for all to `role`: `predicate` ``.")

  static let unreadableGrant = Rule(
    "unreadable-grant", .error, meaning: "The grant is in no form that is understood.",
    example: "- everything to everyone", cure: "Write `` select, insert to `role` ``.")

  static let unreadableMigration = Rule(
    "unreadable-migration", .error,
    meaning: "The name of a migration is no plain file name that ends in `.sql`.",
    example: "**Migration**: `../004.sql`",
    cure: "Write letters, digits, dots, dashes and underscores, and `.sql`.")

  static let duplicateMigration = Rule(
    "duplicate-migration", .error,
    meaning:
      "Two modules name one migration file, or would be given the same name by their titles.",
    example: "**Migration**: `004.sql`\n\n# Other (Sections 3–4)\n\n**Migration**: `004.sql`",
    cure: "Give each module a `**Migration**` of its own.")

  static let missingFunction = Rule(
    "missing-function", .error,
    meaning: "A heading announces a function, and no SQL below it defines one of that name.",
    example: "### Function `f`", cure: "Add a block of SQL with `create function`.")
}
