import CatalogModel
import SQLText
import Testing

/// A statement that PostgreSQL did not understand before a major version; `t` is a table.
struct NewerStatement: CustomTestStringConvertible, Sendable {
  let name: Identifier
  let major: Int
  let sql: SQL
  /// What is read of it, as text.
  let reading: @Sendable (Catalog) -> String?
  let expected: String

  var testDescription: String { name.name }

  static func understood() throws -> [NewerStatement] {
    let major = try SharedServer.major()
    return all.filter { $0.major <= major }
  }

  static let all = [
    NewerStatement(
      name: "body_of_statements", major: 14,
      sql: "create function f(a int) returns int language sql begin atomic select a; end",
      reading: { $0.functions.first?.isStandardSQL?.description }, expected: "true"),
    NewerStatement(
      name: "key_of_one_null", major: 15,
      sql: "alter table t add constraint one unique nulls not distinct (b)",
      reading: { terms($0)?.nullsNotDistinct.description }, expected: "true"),
    NewerStatement(
      name: "part_of_a_reference", major: 15,
      sql: """
        alter table t add constraint one
          foreign key (a, b) references t on delete set null (a)
        """,
      reading: { terms($0)?.onDeleteColumns.description }, expected: "[a]"),
    NewerStatement(
      name: "index_of_one_null", major: 15,
      sql: "create unique index i on t (b) nulls not distinct",
      reading: { $0.table("t")?.index("i")?.nullsNotDistinct.description }, expected: "true"),
  ]
}

private func terms(_ catalog: Catalog) -> ConstraintTerms? {
  catalog.table("t")?.constraints.first { $0.name == "one" }?.terms
}

@Suite struct `Reading what newer servers understand` {
  @Test(arguments: try NewerStatement.understood())
  func `finds it`(statement: NewerStatement) throws {
    let catalog = try SharedServer.catalog(
      statement.name, platform: .postgresql,
      after: "create table t (a int, b int, primary key (a, b)); \(statement.sql)")
    #expect(statement.reading(catalog) == statement.expected)
  }
}
