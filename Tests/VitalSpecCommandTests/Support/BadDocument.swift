import Testing

/// A small specification with one fault, at the marked place.
struct BadDocument: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let code: String
  let marked: String

  init(_ description: String, _ code: String, _ marked: String) {
    testDescription = description
    self.code = code
    self.marked = marked
  }

  /// A document with a table of one field, and then more.
  init(_ description: String, _ code: String, after rest: String) {
    self.init(description, code, notes + rest)
  }

  /// A stand-in character becomes a byte that UTF-8 does not have.
  var bytes: [UInt8] {
    MarkedText(marked).text.unicodeScalars.flatMap { scalar -> [UInt8] in
      scalar == "\u{FFFD}" ? [0xE9] : Array(String(scalar).utf8)
    }
  }

  var place: String { MarkedText(marked).place }
}

/// Ends within a field table, so that the next line can be a field.
let notes = """
  # Näme (Sections 1–2)

  ## Section 1: Notes

  ### `notes`

  | Field | Type | References |
  |---|---|---|
  | `id` | uuid | |

  """

extension BadDocument {
  static let fields = [
    BadDocument("an unknown type", "unknown-type", after: "| `näme` | 1️⃣uuuid | |"),
    BadDocument("two fields of one name", "duplicate-field", after: "| `1️⃣id` | text | |"),
    BadDocument(
      "a table that is nowhere", "dangling-reference",
      after: "| `owner_id` | uuid | 1️⃣`nowhere(id)` |"),
    BadDocument(
      "a surplus cell", "surplus-cell", after: "| `state` | text | | 1️⃣`open|closed` |"),
    BadDocument(
      "a field in a group and in the table", "duplicate-field",
      after: """

        **Includes**: 1️⃣again

        ## Field group: again

        | Field | Type |
        |---|---|
        | `id` | uuid |
        """),
    BadDocument(
      "a header and dashes of different widths", "broken-table",
      """
      ## Section 1: Notes

      ### `notes`

      1️⃣| Field | Type |
      |---|
      | `id` | uuid |
      """),
    BadDocument("an unknown field group", "unknown-group", after: "\n**Includes**: 1️⃣nosuch"),
    BadDocument(
      "an unknown field in a key", "unknown-field", after: "\n**Primary key**: `1️⃣idd`"),
    BadDocument(
      "an unknown field in an index", "unknown-field",
      after: "\n**Indexes**:\n\n- `id`, `1️⃣idd` desc — notes by both"),
    BadDocument(
      "an unknown field in an index, in a list below a list", "unknown-field",
      after: "\n**Indexes**:\n\n- `id`\n  - `1️⃣idd`"),
  ]

  static let structure = [
    BadDocument(
      "a table in two sections", "duplicate-table",
      after: "\n## Section 2: Again\n\n### 1️⃣`notes`\n\n| Field | Type |\n|---|---|\n| `a` | text |"
    ),
    BadDocument(
      "two sections of one number", "duplicate-section", after: "\n## 1️⃣Section 1: Again"),
    BadDocument("a table without fields", "empty-table", "## Section 1: Notes\n\n### 1️⃣`notes`\n"),
    BadDocument("a byte that is not UTF-8", "not-utf8", "# Caf1️⃣\u{FFFD}\n"),
    BadDocument("a file of 0 bytes", "empty-file", "1️⃣"),
    BadDocument("a zero byte", "not-text", "# No1️⃣\0te\n"),
    BadDocument("an unknown status", "unknown-status", "# Notes\n\n**Status**: 1️⃣almost\n"),
  ]

  static let sql = [
    BadDocument(
      "SQL without an end", "unclosed-block",
      after: """

        ### Function `f`

        1️⃣```sql
        create function f() returns text language sql as 'select 1';

        ## Section 2: More
        """),
    BadDocument(
      "SQL with a string without an end", "sql-error",
      after: """

        ### Function `f`

        ```sql
        create function f() returns text language sql as
          1️⃣'select 1;
        ```
        """),
    BadDocument(
      "SQL with a dollar quote without an end", "sql-error",
      after: """

        ### Function `f`

        ```sql
        create function f() returns text language sql as 1️⃣$ä$ select 1 $b$;
        ```
        """),
    BadDocument(
      "SQL with a wrong word", "sql-error",
      after: """

        ### Function `f`

        ```sql
        create function f() returns text language sql
          as 'select ''ü''' 1️⃣volatil;
        ```
        """),
    BadDocument(
      "SQL with a wrong word in a list", "sql-error",
      after: """

        **Triggers**:

        - counts notes

          ```sql
          create trigger t 1️⃣befor insert on notes execute function f();
          ```
        """),
    BadDocument(
      "SQL with a wrong word in a quote", "sql-error",
      after: """

        **Triggers**:

        > ```sql
        > create trigger t 1️⃣befor insert on notes execute function f();
        > ```
        """),
  ]

  /// Well-formed, and yet no database takes it.
  static let refused = [
    BadDocument(
      "a reference to a field that the table lacks", "",
      after: "| `owner_id` | uuid | 1️⃣`notes(name)` |"),
    BadDocument(
      "a policy on a field that the table lacks", "",
      after: "\n**Policies**:\n\n- 1️⃣`everyone` for all to `public`: `name = 'x'`"),
    BadDocument(
      "a trigger with a function that is nowhere", "",
      after: """

        **Triggers**:

        ```sql
        1️⃣create trigger t before insert on notes execute function nowhere();
        ```
        """),
  ]
}
