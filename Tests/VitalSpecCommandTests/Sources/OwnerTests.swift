import PostgresClient
import SQLText
import ScratchServer
import TestSupport
import Testing

/// Roles first, then the same objects for two owners.
private let roles = "create role first; create role second; create role reader;\n"

private let before =
  roles + """
    create schema stock;
    create type public.state as enum ('new', 'old');
    create table public.items (id bigint generated always as identity, state public.state);
    create sequence public.numbers;
    create view public.seen as select id from public.items;
    create function public.two() returns int language sql as 'select 2';
    create domain stock.amount as int;
    grant select on public.items to second;
    alter schema stock owner to first;
    alter type public.state owner to first;
    alter table public.items owner to first;
    alter sequence public.numbers owner to first;
    alter view public.seen owner to first;
    alter function public.two() owner to first;
    alter domain stock.amount owner to first;

    """

private let after =
  roles + """
    create schema stock;
    create type public.state as enum ('new', 'old');
    create table public.items (id bigint generated always as identity, state public.state);
    create sequence public.numbers;
    create view public.seen as select id, state from public.items;
    create function public.two() returns bigint language sql as 'select 2::bigint';
    create domain stock.amount as int;
    create table public.more (id int);
    grant select on public.items to first;
    alter schema stock owner to second;
    alter type public.state owner to second;
    alter table public.items owner to second;
    alter sequence public.numbers owner to second;
    alter view public.seen owner to second;
    alter function public.two() owner to first;
    alter domain stock.amount owner to second;
    alter table public.more owner to second;

    """

@Suite struct `Owners` {
  @Test func `are neither read nor compared where nobody asks`() throws {
    let bench = try SQLBench(["before.sql": before, "after.sql": after])
    #expect(try !bench.snapshot(of: "before.sql").output.contains("owner to"))
    #expect(try !bench.snapshot(of: "before.sql").output.contains("\"owners\""))
    let result = try diff(bench)
    #expect(result.status == 0, "\(result.errors)")
    #expect(!result.output.contains("owner to"))
  }

  @Test func `are set on what another has, and on what is made`() throws {
    let bench = try SQLBench(["before.sql": before, "after.sql": after])
    let result = try diff(bench, "--owners")
    #expect(result.status == 0, "\(result.errors)")
    let expected = [
      "schema stock owner to second", "type public.state owner to second",
      "table public.items owner to second", "sequence public.numbers owner to second",
      "view public.seen owner to second", "function public.two() owner to first",
      "domain stock.amount owner to second", "table public.more owner to second",
    ]
    for statement in expected {
      #expect(result.output.contains("alter \(statement);\n"), "\(result.output)")
    }
    #expect(result.output.split(separator: "\n").count { $0.contains("owner to") } == 8)
  }

  @Test func `are as they shall be after the migration, and grants with them`() throws {
    let bench = try SQLBench(["before.sql": before, "after.sql": after])
    for (from, to) in [("before", "after"), ("after", "before")] {
      let script = try runTool(
        ["diff", "--from", "\(from).sql", "--to", "\(to).sql", "--owners", "--format", "sql"],
        in: bench.folder.root
      ).output
      let whole = try bench.folder.read("\(from).sql") + script
      try bench.folder.write(whole, to: "migrated.sql")
      let rest = try runTool(
        ["diff", "--from", "migrated.sql", "--to", "\(to).sql", "--owners", "--exit-code"],
        in: bench.folder.root)
      #expect(rest.status == 0, "\(from): \(script)\(rest.output)\(rest.errors)")
    }
  }

  @Test func `are in a snapshot where that was asked for, and only then compared`() throws {
    let bench = try SQLBench(["before.sql": before])
    for (name, options) in [("with.json", ["--owners"]), ("without.json", [])] {
      let result = try runTool(
        ["snapshot", "before.sql", "-o", name] + options, in: bench.folder.root)
      #expect(result.status == 0, "\(result.errors)")
    }
    #expect(try bench.folder.read("with.json").contains("\"table public.items\" : \"first\""))
    let schema = Repository.path("docs/schemas/snapshot.schema.json")
    #expect(try validateJSON(bench.folder.path("with.json"), by: schema).status == 0)
    let same = try runTool(
      ["diff", "--from", "with.json", "--to", "before.sql", "--owners", "--exit-code"],
      in: bench.folder.root)
    #expect(same.status == 0, "\(same.output)\(same.errors)")
    let unknown = try runTool(
      ["diff", "--from", "without.json", "--to", "before.sql", "--owners"],
      in: bench.folder.root)
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("snapshot --owners"))
  }

  /// Whoever runs the plan would own it otherwise, and a function with the rights of its owner would have theirs.
  @Test func `come back with what is made anew in a database`() throws {
    let server = try ScratchServer()
    func make(_ database: Identifier, _ script: String) throws -> String {
      try server.createDatabase(database)
      try server.connect(to: database).run(SQL(verbatim: script))
      return "postgresql://postgres@/\(database.name)?host=\(server.folder)&port=5432"
    }
    let objects = """
      create table items (id int, size int);
      create view seen as select id, size from items;
      create function two() returns int language sql security definer as 'select 2';
      create view stays as select 1 as one;
      create table counted (id serial);
      revoke delete on items, stays from current_user;
      revoke usage on sequence counted_id_seq from current_user;
      alter view stays owner to keeper;
      alter table counted owner to keeper;
      alter table items owner to keeper;
      alter view seen owner to keeper;
      alter function two() owner to keeper;
      """
    let changed =
      objects.replacing("size int", with: "size bigint, number serial")
      .replacing("returns int", with: "returns bigint").replacing("delete", with: "update")
      .replacing("usage", with: "select")
    let arguments = [
      "diff", "--from", try make("before", "create role keeper; \(objects)"), "--to",
      try make("after", changed),
    ]
    let bench = try SQLBench([:])
    let plan = try runTool(
      arguments + ["--format", "sql", "--offline"], in: bench.folder.root)
    #expect(plan.status == 0, "\(plan.errors)")
    try server.connect(to: "before").run(SQL(verbatim: plan.output))
    let left = try runTool(arguments + ["--owners", "--exit-code"], in: bench.folder.root)
    #expect(left.status == 0, "\(left.output)\(left.errors)")
  }

  private func diff(_ bench: SQLBench, _ options: String...) throws -> ProgramResult {
    try runTool(
      ["diff", "--from", "before.sql", "--to", "after.sql", "--format", "sql"] + options,
      in: bench.folder.root)
  }
}
