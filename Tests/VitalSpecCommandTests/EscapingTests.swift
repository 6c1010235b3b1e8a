import Foundation
import TestSupport
import Testing

/// Names and texts that would end a string, a comment, a code span or a cell.
@Suite struct `Hostile names and texts` {
  @Test func `hold every law of a migration`() throws {
    let bench = try Workbench(hostile)
    let check = try bench.run("check")
    #expect(check.status == 0)
    let codes = check.errors.matches(of: /(?m)^\w+\[([a-z-]+)\]/).map { String($0.1) }
    #expect(codes == ["nullable-check", "reserved-name", "nullable-unique"], "\(check.errors)")
    let result = try bench.run("verify")
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(!result.output.contains("FAILS"), "\(result.output)")
  }

  @Test func `arrive in the catalog as they were written`() throws {
    let bench = try Workbench(hostile)
    #expect(try bench.run("generate").status == 0)
    let catalog = "create table owners (id uuid primary key);\n"
    let migration = try bench.folder.read("output/migrations/0001_hostile.sql")
    try bench.folder.write(try takeSnapshot(of: catalog + migration), to: "after.json")
    let after = try JSON(parsing: try bench.folder.read("after.json"))["catalog"]
    let tables = after?["tables"]?.elements ?? []
    let table = try #require(tables.first { $0["comment"] != nil })
    let columns = table["columns"]?.elements ?? []
    #expect(columns.map { $0["name"] } == ["id", "it's \"odd\"; --", "select", "back`tick"])
    #expect(
      table["comment"]
        == #"It's "quoted", | piped, <script>alert(3)</script>, \ back, $verification$, '; drop table x; --"#
    )
    #expect(columns[1]["comment"] == #"One two '; drop table x; -- | tick \ end\"#)
    #expect(table["policies"]?.elements.map { $0["name"] } == ["it's; drop policy \"p\"; --"])

    let diff = try bench.run("diff", "--from", "after.json", "--exit-code")
    #expect(diff.status == 0, "\(diff.output)")
    let coverage = try bench.run("coverage", "--against", "after.json", "--fail-under", "100")
    #expect(coverage.status == 0, "\(coverage.output)")
  }

  @Test func `are shown in Markdown, not run`() throws {
    let bench = try Workbench(
      hostile,
      catalog: #"""
        create table owners (id uuid primary key);
        create table "odd; 'x' <b>" (id uuid, "it's ""odd""; --" text default 'a\|b|` <script>',
          "<script>alert(9)</script>|`x" text, "select" text[] default array['\|<script>', '|']);
        """#)
    for command in ["coverage", "diff"] {
      let result = try bench.run(command, "--format", "markdown")
      #expect(result.status == 0)
      let exposed = result.output.split(separator: "\n").filter {
        $0.replacing("\\`", with: "").replacing(/`[^`]*`/, with: "").contains("<script")
      }
      #expect(exposed.isEmpty)
      try bench.folder.write(result.output, to: "\(command).md")
      let check = try bench.run("check", "\(command).md")
      #expect(check.errors.isEmpty, "the tables of the report are broken: \(check.errors)")
    }
  }

  @Test func `are shown in JSON`() throws {
    let bench = try Workbench(hostile)
    for command in ["coverage", "diff", "model"] {
      let result = try bench.run(command, "--format", "json")
      #expect(try !JSON(parsing: result.output).keys.isEmpty)
      #expect(result.output.contains("odd; 'x' <b>"))
    }
  }

  @Test func `survive a snapshot`() throws {
    let names = [
      #"a"b"#, #"""#, "it's", "a.b", #"a".b"#, "Größe", "A", " blank ", "a\\b", "new\nline", "é|`",
      "<script>", "';",
    ]
    let sql = names.map { name in
      let quoted = "\"" + name.replacing("\"", with: "\"\"") + "\""
      return """
        create table \(quoted) (\(quoted) int constraint \(quoted) check (\(quoted) > 0));
        create function \(quoted)(\(quoted) int) returns int language sql as 'select 1';
        """
    }.joined(separator: "\n")
    let bench = try Workbench(notes, catalog: sql)
    try bench.folder.write(sql, to: "catalog.sql")
    let arguments = ["--from", "catalog.json", "--to", "catalog.sql", "--exit-code"]
    let result = try runTool(["diff"] + arguments, in: bench.folder.root)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  @Test func `can have doubled quotes in a heading`() throws {
    let bench = try Workbench(
      "# N\n\n### `\"a\"\"b.c\"`\n\n| Field | Type |\n|---|---|\n| `id` | uuid |\n")
    let result = try bench.run("diff", "--format", "sql")
    #expect(result.output.contains(#"create table public."a""b.c" ("#), "\(result.output)")
  }
}

private let hostile = #"""
  # Hostile \| names <script>alert(1)</script> `tick` (Section 1)

  **Migration**: `0001_hostile.sql`

  ## Section 1: With `ticks`, \| pipes, <script>alert(2)</script>, \\ and $verification$ '; drop table x; --

  ### `"odd; 'x' <b>"`

  **Purpose**: It's "quoted", \| piped, <script>alert(3)</script>, \\ back, `$verification$`, '; drop table x; --

  | Field | Type | Required | Default | Rules | Description |
  |---|---|---|---|---|---|
  | `id` | uuid | yes | `gen_random_uuid()` | | Key |
  | `it's "odd"; --` | text | yes | `'; drop table x; -- '';$verification$ \| <script>'` | it's, "quoted", <script>alert(4)</script>, a\\b, $verification$, x\|y, 'drop table x -- | One<br>two '; drop table x; -- \| `tick` \\ end\\ |
  | `select` | text[] | | `'{}'` | subset of it's, a"b, {c}, `d` | |
  | ``back`tick`` | text | | `E'a\\b\|c'` | | $verification$ |

  **Primary key**: `id`

  **Unique**: `select "all"; --` (`select`, `it's "odd"; --`)

  **Indexes**:

  - `select` where not null — '; drop table x; --
  - ``back`tick``, `it's "odd"; --` desc

  **Policies**:

  - `it's; drop policy "p"; --` for all to `public`: `"it's ""odd""; --" <> '$verification$ <script> \'' ;--'`

  ### Function `odd`

  It's $odd$ '; drop table x; -- <script>

  ```sql
  create function odd("a b" text) returns text language sql as $odd$
    select '$verification$ <script> -- ' || $$x$$ || "a b"; -- '
  $odd$;
  ```

  """#
