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
    // Three are about the verification, one about the rollback, two about the migrated database.
    #expect(laws.count == 6)
    #expect(laws.allSatisfy { $0["holds"] == true && $0["reason"] == .null })
    #expect(laws.allSatisfy { $0["claim"]?.string?.isEmpty == false })
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
