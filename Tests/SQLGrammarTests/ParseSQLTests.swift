import SQLGrammar
import SQLText
import Testing

@Suite struct `Parsing SQL` {
  @Test func `splits a script into statements with their places`() throws {
    let text = "create table é (a int);\n\n  select 'x;y';"
    let statements = try parseSQL(text)
    let found = statements.map { statement in
      String(decoding: Array(text.utf8)[statement.bytes], as: UTF8.self)
    }
    #expect(found == ["create table é (a int)", "select 'x;y'"])
    #expect(statements.map(\.kind) == ["CreateStmt", "SelectStmt"])
  }

  @Test func `places an error in bytes, not in characters`() {
    let text = "select 'éé' fromm t"
    #expect {
      try parseSQL(text)
    } throws: { error in
      (error as? SyntaxError)?.offset == "select 'éé' fromm ".utf8.count
    }
  }

  @Test func `refuses what is nested too deeply`() {
    let depth = 3000
    let text =
      "select " + String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
    _ = try? parseSQL(text)
    let sum = "select " + Array(repeating: "1", count: 20_000).joined(separator: "+")
    #expect(throws: SyntaxError.self) { try parseSQL(sum) }
  }

  @Test func `finds the functions and tables that an expression names`() {
    let found = references(inExpression: "exists (select 1 from app.t where f(a) and public.g(b))")
    #expect(found.relations == [QualifiedName(schema: "app", "t")])
    #expect(found.functions == [QualifiedName("f"), QualifiedName("g")])
  }
}
