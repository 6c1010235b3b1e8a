import SQLGrammar
import Testing

@Suite struct `Cutting SQL by its tokens` {
  private func run(_ text: String) -> TokenRun {
    TokenRun(scanTokens(text), within: 0..<text.utf8.count)
  }

  private func offset(of part: String, in text: String) throws -> Int {
    let start = try #require(text.firstRange(of: part)).lowerBound
    return text.utf8.distance(from: text.startIndex, to: start)
  }

  @Test(arguments: [
    ("a int default 1, b int", "default", "default 1"),
    ("(a int default (1, 2)) x", "default", "default (1, 2)"),
    ("(a int[3] default array[1, 2])", "default", "default array[1, 2]"),
    ("(a text default 'x, )' , b int)", "default", "default 'x, )'"),
    ("(a text default $$x, )$$)", "default", "default $$x, )$$"),
    ("(a text default \"b,)\"(1))", "default", "default \"b,)\"(1)"),
    ("(é text default 1 -- ), '\n, b int)", "default", "default 1"),
    ("a int default 1", "default", "default 1"),
  ])
  func `ends a clause at its own level`(text: String, start: String, clause: String) throws {
    #expect(run(text).clause(at: try offset(of: start, in: text)).sql == clause)
  }

  @Test func `ends a clause where the next begins`() throws {
    let text = "(a int default 1 not null check (a > 0))"
    let stops = try ["default", "not", "check"].map { try offset(of: $0, in: text) }
    #expect(run(text).clause(at: stops[0], before: stops).sql == "default 1")
    #expect(run(text).clause(at: stops[2], before: stops).sql == "check (a > 0)")
  }

  @Test func `leaves comments out, and folds gaps`() {
    #expect(run("a /* ( */ +\n  b -- )\n").sql == "a + b")
    #expect(run("'a'\n  'b'").sql == "'a'\n  'b'")
    #expect(run("(a::text)||'  x'").sql == "(a::text)||'  x'")
  }

  @Test func `finds a word outside parentheses only`() {
    #expect(run("p on t (using) using (true)").rest(after: "using")?.sql == "(true)")
    #expect(run("p on t using (a)").rest(after: "check") == nil)
    #expect(run("p on \"using\" USING (a)").rest(after: "using")?.sql == "(a)")
  }

  @Test func `takes a parenthesis apart`() throws {
    let list = try #require(run("t ((a + (b)), lower(c, d) desc, 'x,') where (e)").parenthesis)
    #expect(list.inside.items.map(\.sql) == ["(a + (b))", "lower(c, d) desc", "'x,'"])
    #expect(list.after.sql == "where (e)")
    #expect(run("(a, b").parenthesis == nil)
    #expect(run("()").parenthesis?.inside.isEmpty == true)
  }

  @Test func `finds how far a call goes`() {
    #expect(run("s.lower(a, (b)) collate \"C\" desc").call.sql == "s.lower(a, (b))")
    #expect(run("current_date desc").call.sql == "current_date")
  }

  @Test func `keeps to the bytes of its statement`() {
    let text = "select 1; select 2, 3"
    #expect(TokenRun(scanTokens(text), within: 10..<21).items.map(\.sql) == ["select 2", "3"])
    #expect(TokenRun(scanTokens(text), within: 0..<8).sql == "select 1")
    #expect(TokenRun([], within: 0..<8).bytes == 0..<0)
  }
}
