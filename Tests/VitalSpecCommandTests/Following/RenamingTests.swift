import TestSupport
import Testing

@Suite struct `A former name` {
  @Test func `renames a table and its fields where the specification states it`() throws {
    let bench = try Workbench(users, catalog: people)
    let result = try bench.run("diff", "--format", "sql")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("alter table public.people rename to users;"))
    #expect(result.output.contains("alter table public.users rename column mail to email;"))
    #expect(
      result.output.contains(
        "alter table public.users rename constraint people_mail_key to users_email_key;"))
    #expect(
      result.output.contains(
        "alter table public.users rename constraint people_pkey to users_pkey;"))
    #expect(!result.output.contains("drop"))
    #expect(!result.output.contains("create"))
    #expect(result.output.contains("-- ~6 renames"))
  }

  @Test func `is no longer needed where the catalog has the new one`() throws {
    let bench = try Workbench(users, catalog: people.renamed)
    let result = try bench.run("diff", "--exit-code")
    #expect(result.status == 0)
    #expect(result.errors.ranges(of: "warning[needless-rename]").count == 2, "\(result.errors)")
  }

  @Test func `is an error where the catalog has both`() throws {
    let bench = try Workbench(users, catalog: people + people.renamed)
    let result = try bench.run("generate")
    #expect(result.status == 1)
    #expect(result.errors.contains("error[rename-conflict]"), "\(result.errors)")
    #expect(result.errors.contains("the catalog has both 'public.people' and 'public.users'"))
  }

  @Test func `is never passed over where nothing has it`() throws {
    let bench = try Workbench(users)
    let result = try bench.run("diff")
    #expect(result.status == 0)
    #expect(result.errors.ranges(of: "warning[unknown-rename]").count == 2, "\(result.errors)")
  }

  @Test func `is asked for where something like it comes`() throws {
    let spec = users.replacing("**Was**: `people`\n", with: "").replacing("`mail`", with: "")
    let bench = try Workbench(spec, catalog: people.replacing("people", with: "users"))
    let result = try bench.run("diff")
    #expect(result.errors.contains("warning[likely-rename]"), "\(result.errors)")
    #expect(result.errors.contains("write `mail` in a column 'Was'"), "\(result.errors)")
    #expect(result.output.contains("deletes-data"))
    let table = try Workbench(spec, catalog: people.replacing("mail", with: "email"))
    let other = try table.run("diff")
    #expect(other.errors.contains("write '**Was**: `public.people`'"), "\(other.errors)")
    #expect(!other.output.contains("rename"))
  }

  @Test func `is asked for where an edit put another in its place`() throws {
    let spec = users.replacing("**Was**: `people`\n", with: "")
    let before = spec.replacing("| `email` | `mail` | text |", with: "| `mail` | | text |")
    let after = spec.replacing(
      "| `email` | `mail` | text |", with: "| `contact` | | varchar(200) |")
    let catalog = people.replacing("people", with: "users")
    let bench = try Workbench(before, catalog: catalog)
    try bench.folder.write(after, to: "specs/notes.md")
    let stranger = try bench.run("diff")
    #expect(!stranger.errors.contains("likely-rename"), "\(stranger.errors)")
    try bench.folder.write(before, to: "specs/notes.md")
    try bench.folder.commitAll()
    try bench.folder.write(after, to: "specs/notes.md")
    let uncommitted = try bench.run("diff")
    try bench.folder.commitAll()
    for result in [uncommitted, try bench.run("diff")] {
      #expect(
        result.errors.contains(
          "'public.users.mail', in whose place an edit put it, is dropped with its values"),
        "\(result.errors)")
      #expect(result.output.contains("deletes-data"))
    }
  }

  @Test func `can be given between two scripts`() throws {
    let folder = TemporaryFolder()
    try folder.write(people, to: "before.sql")
    try folder.write(people.renamed, to: "after.sql")
    let words = ["--rename", "public.people=public.users", "--rename", "public.users.mail=email"]
    let arguments = ["diff", "--from", "before.sql", "--to", "after.sql", "--format", "sql"]
    let result = try runTool(arguments + words, in: folder.root)
    #expect(result.status == 0, "\(result.errors)")
    #expect(!result.output.contains("drop"))
    let none = try runTool(arguments, in: folder.root)
    #expect(none.output.contains("drop table public.people;"))
    let wrong = try runTool(arguments + ["--rename", "public.poeple=users"], in: folder.root)
    #expect(wrong.status == 1)
    #expect(
      wrong.errors.contains("'public.poeple' cannot become 'public.users'"), "\(wrong.errors)")
    #expect(try runTool(arguments + ["--rename", "nonsense"], in: folder.root).status == 64)
  }

  @Test func `of a key, an index, a type, a value or a function stands in a list`() throws {
    let bench = try Workbench(moods, catalog: feelings)
    let result = try bench.run("diff", "--format", "sql")
    #expect(result.status == 0, "\(result.errors)")
    for statement in [
      "alter type public.feeling rename to mood;",
      "alter type public.mood rename value 'glad' to 'happy';",
      "alter function public.how() rename to how_it_is;",
      "alter table public.days rename constraint ck to days_note_check;",
      "alter index public.idx rename to days_idx;",
    ] { #expect(result.output.contains(statement), "\(statement)\n\(result.output)") }
    #expect(!result.output.contains("drop"))
  }
}

extension String {
  /// The SQL with the names that the specification asks for.
  fileprivate var renamed: String {
    replacing("people", with: "users").replacing("mail", with: "email")
  }
}

private let people = """
  create table people (
    id uuid primary key, mail text unique, age integer check (age >= 0), note text);
  create index on people (age);

  """

private let users = """
  # Accounts

  ## Section 1: Users

  ### `users`

  **Was**: `people`

  | Field | Was | Type | Required | Rules |
  |---|---|---|---|---|
  | `id` | | uuid | yes | |
  | `email` | `mail` | text | | unique |
  | `age` | | integer | | >= 0 |
  | `note` | | text | | |

  **Primary key**: `id`

  **Indexes**:

  - `age`

  """

private let feelings = """
  create type feeling as enum ('glad', 'sad');
  create table days (id uuid primary key, mood feeling default 'glad', note text,
    constraint ck check (note <> ''));
  create index idx on days (mood);
  create function how() returns integer language sql as $$ select 1 $$;
  """

private let moods = """
  # Moods

  ## Section 1: Days

  **Renamed**:

  - type `feeling` → `mood`
  - value `glad` → `happy` of `mood`

  ```sql
  create type mood as enum ('happy', 'sad');
  ```

  ### `days`

  | Field | Type | Required | Default |
  |---|---|---|---|
  | `id` | uuid | yes | |
  | `mood` | mood | | `'happy'` |
  | `note` | text | | |

  **Primary key**: `id`

  **Checks**:

  - `days_note_check`: `note <> ''`

  **Indexes**:

  - `days_idx` on `mood`

  **Renamed**:

  - constraint `ck` → `days_note_check`
  - index `idx` → `days_idx`

  ### Function `how_it_is`

  **Was**: `how`

  ```sql
  create function how_it_is() returns integer language sql as $$ select 1 $$;
  ```

  """
