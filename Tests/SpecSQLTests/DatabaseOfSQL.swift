import CatalogModel
import CatalogReader
import Diagnostics
import Migration
import PostgresClient
import SQLText
import ScratchServer
import SpecFormat
import Synchronization

/// One server for the test process, with the roles that the statements name.
enum SharedServer {
  private static let server = Result {
    let server = try ScratchServer()
    let connection = try server.connect(to: "postgres")
    try connection.run("create role app; create role reader; create role \"Odd role\"")
    return server
  }
  private static let count = Mutex(0)

  /// 15 of 15.20.
  static func major() throws -> Int {
    try server.get().connect(to: "postgres").serverVersion / 10_000
  }

  /// What a database of its own holds after a script; it has the schema `app` from the start.
  static func catalog(after script: SQL) throws -> Catalog {
    let number = count.withLock { count in
      count += 1
      return count
    }
    let name = SQLText.Identifier("sql_\(number)")
    let server = try server.get()
    try server.createDatabase(name)
    let connection = try server.connect(to: name)
    try connection.run("create schema app")
    try connection.run(script)
    return try readCatalog(connection, platform: .postgresql)
  }
}

/// What the specification reader makes of a block of SQL.
struct Specified {
  let catalog: Catalog
  let findings: [Diagnostic]

  /// The lines of the document that stand above the SQL.
  static let linesBefore = 6

  init(_ sql: String) {
    let text = "# Demo (Section 1)\n\n## Section 1: All\n\n```sql\n\(sql)\n```\n"
    var bag = DiagnosticBag()
    let document = readSpec([SourceFile(path: "a.md", text: text)], into: &bag)
    catalog = lower(document, into: &bag).catalog
    findings = bag.sorted
  }

  /// The statements that build it from nothing.
  var script: SQL {
    let changes = diffCatalogs(from: Catalog(), to: catalog).changes
    let statements = planChanges(changes).steps.flatMap(\.statements).map(\.sql)
    return "begin;\n\(statements.joined(separator: ";\n"));\ncommit"
  }
}
