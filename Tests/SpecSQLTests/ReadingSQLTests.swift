import CatalogModel
import Diagnostics
import Migration
import SQLText
import Testing

@Suite struct `SQL of a specification` {
  @Test(arguments: try StatementCase.understood())
  func `means what it means to the server`(statements: StatementCase) throws {
    let specified = Specified(statements.sql)
    #expect(specified.findings.map(\.summary) == [])
    let actual = try SharedServer.catalog(after: SQL(verbatim: statements.sql))
    #expect(actual.unmodelled == [])

    let difference = diffCatalogs(from: actual, to: specified.catalog).changes
      .filter { if case .schema = $0 { false } else { true } }
    #expect(difference == [])

    let rebuilt = try SharedServer.catalog(after: specified.script)
    #expect(rebuilt.enums == actual.enums)
    #expect(rebuilt.tables == actual.tables)
    #expect(rebuilt.functions == actual.functions)
  }

  @Test func `is compared in many forms`() {
    #expect(StatementCase.all.count >= 25)
  }
}
