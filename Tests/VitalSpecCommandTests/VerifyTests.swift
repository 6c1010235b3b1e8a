import TestSupport
import Testing

@Suite struct `Verifying a specification` {
  @Test func `shows that all laws hold`() throws {
    let bench = try Workbench(library)
    let result = try bench.run("verify")
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.contains("laws hold"))
    #expect(!result.output.contains("FAILS"))
    #expect(try bench.folder.files(in: "output").isEmpty)
  }

  @Test func `gives its laws as JSON`() throws {
    let result = try Workbench(library).run("verify", "--format", "json")
    #expect(result.status == 0)
    let proof = try JSON(parsing: result.output)
    #expect(proof["holds"] == true)
    let laws = proof["laws"]?.elements ?? []
    // Four are about the verification, one about the rollback, two about the migrated database.
    #expect(laws.count == 7)
    #expect(laws.allSatisfy { $0["holds"] == true && $0["reason"] == .null })
    #expect(laws.allSatisfy { $0["claim"]?.string?.isEmpty == false })
    #expect(laws.count { $0["migration"] == .null } == 2)
    #expect(laws.allSatisfy { $0["objects"] != 0 && $0["statements"] != 0 })
  }

  @Test func `builds the catalog with every kind of object, and makes the roles that it names`()
    throws
  {
    let bench = try Workbench(
      library,
      catalog: """
        create role librarian;
        create table owners (id uuid primary key);
        create table shelves (number integer, room text);
        create statistics shelved on number, room from shelves;
        create publication readings for table shelves;
        create foreign data wrapper paper;
        create server archive foreign data wrapper paper;
        create user mapping for librarian server archive;
        create foreign table old_books (title text) server archive;
        create function seen() returns event_trigger language plpgsql as 'begin end';
        create event trigger watch on ddl_command_end execute function seen();
        alter default privileges grant select on tables to librarian;
        """)
    let result = try bench.run("verify")
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  @Test(arguments: [
    ("a type, a default and a key", "id uuid, owner_id uuid, state text, pages smallint default 7"),
    ("a field at the end", "id uuid not null, owner_id uuid not null, state text"),
    ("a field in the middle", "id uuid, state text, pages integer"),
    ("a field that goes", "id uuid, owner_id uuid, gone text, state text, pages integer"),
    (
      "a number of its own that goes",
      "id uuid, owner_id uuid, number serial not null, state text, pages integer"
    ),
  ])
  func `proves the change of a table that exists`(what: String, columns: String) throws {
    let bench = try Workbench(
      library,
      catalog: """
        create table owners (id uuid primary key);
        create table books (\(columns));
        alter table books add constraint books_state_check check (state in ('old'));
        create index books_gone on books (state);
        create policy everyone on books using (true);
        """)
    let result = try bench.run("verify")
    #expect(result.status == 0, "\(result.errors)")
    #expect(!result.output.contains("FAILS"), "\(result.output)")
  }

  @Test func `has nothing to prove where nothing differs`() throws {
    let bench = try Workbench(notes, catalog: "create table notes (id uuid);")
    #expect(try bench.run("verify").status == 0)
  }
}
