import SQLScript
import SQLText
import Testing

@Suite struct `A statement of a script` {
  @Test func `has values in the place of variables`() {
    let text = #"select :a, :'b', :"c", :{?a}, :{?z}, x::int, y[1:2], ':a', "…:a" -- :a"# + "\n;"
    #expect(
      made(text, ["a": "1 + 1", "b": "it's", "c": "a \"b\""]).sql.text
        == #"select 1 + 1, 'it''s', "a ""b""", TRUE, FALSE, x::int, y[1:2], ':a', "…:a" -- :a"#
        + "\n;")
  }

  @Test func `keeps a variable without a value, and names it`() {
    let statement = made("select :a, :'b';", [:])
    #expect(statement.sql.text == "select :a, :'b';")
    #expect(statement.unsetVariables == ["a", "b"])
  }

  @Test func `loses the backslash before a semicolon`() {
    #expect(made("select 1\\; select 2;", [:]).sql.text == "select 1; select 2;")
  }

  @Test(arguments: [
    ("sélect ↓x;", [:]), ("select :a + ↓x;", ["a": "größer"]), ("select ↓:a;", ["a": "x y"]),
    ("select 1\\; select ↓x;", [:]), ("-- é\nselect ↓x;", [:]), ("select '😀', ↓x;", [:]),
    ("select 1 +\n\\echo é\n 2 + ↓x;", [:]),
  ])
  func `leads from a character to its byte`(marked: String, variables: [String: String]) throws {
    let mark = try #require(marked.utf8.firstRange(of: "↓".utf8)).lowerBound
    let offset = marked.utf8.distance(from: marked.utf8.startIndex, to: mark)
    let text = marked.replacing("↓", with: "")
    let statement = made(text, variables)
    let index = try #require(statement.sql.text.lastIndex(of: "x"))
    let number = statement.sql.text.unicodeScalars[..<index].count + 1
    #expect(statement.offset(ofCharacter: number) == offset)
  }

  @Test func `of nothing is empty`() {
    #expect(made(" ; ", [:]).isEmpty)
    #expect(!made("select;", [:]).isEmpty)
  }

  private func made(_ text: String, _ variables: [String: String]) -> ScriptStatement {
    let bytes = Array(text.utf8)
    let parts: [(part: StatementPart, range: Range<Int>)] = splitScript(bytes).compactMap { piece in
      guard case .statement(let part) = piece.kind else { return nil }
      return (part, piece.range)
    }
    return ScriptStatement(parts, of: bytes, variables: variables)
  }
}

@Suite struct `The arguments of a command` {
  @Test func `are read as psql reads them`() throws {
    let read = { try arguments($0, ["v": "a b", "n": "A"]) }
    #expect(try read("\\set x 1 ") == ["x", "1"])
    #expect(try read(#"\set x 'it''s' 'a\'b\n'c"#) == ["x", "it's", "a'b\nc"])
    #expect(
      try read(#"\set x "a b":v :'v' :"n" :{?v} :z"#)
        == ["x", "\"a b\"a b", "'a b'", "\"A\"", "TRUE", ":z"])
    #expect(try read("\\q").isEmpty)
  }

  @Test(arguments: ["\\set x 'a", "\\set x \"a", "\\set x `date`"])
  func `may be wrong, and have a place`(text: String) {
    #expect {
      _ = try arguments(text, [:])
    } throws: { ($0 as? ScriptError)?.offset == 7 }
  }

  private func arguments(_ text: String, _ variables: [String: String]) throws -> [String] {
    let bytes = Array(text.utf8)
    let piece = try #require(splitScript(bytes).first)
    guard case .command(let command) = piece.kind else { return [] }
    return try readArguments(of: command, in: bytes, variables: variables)
  }
}

@Suite struct `Conditions of a script` {
  @Test(arguments: [
    ("if:1 A elif:1 B else C endif D", "AD"), ("if:0 A elif:1 B else C endif D", "BD"),
    ("if:0 A elif:0 B else C endif D", "CD"), ("if:0 A endif B", "B"),
    ("if:0 if:1 A else B endif else C endif", "C"), ("if:1 if:0 A else B endif else C endif", "B"),
    ("if:1 A elif:1 if:1 B endif endif", "A"),
  ])
  func `decide which branch runs`(script: String, expected: String) throws {
    var (stack, result) = (ConditionStack(), "")
    for word in script.split(separator: " ") {
      let parts = word.split(separator: ":")
      if let condition = conditions[parts[0]] {
        try stack.meet(condition, isTrue: parts.last == "1", at: 0)
      } else if stack.isActive {
        result += word
      }
    }
    #expect(result == expected)
    #expect(stack.openStart == nil)
  }

  @Test(arguments: ["else", "elif:1", "endif", "if:1 else else", "if:1 else elif:1"])
  func `have an order`(script: String) {
    #expect(throws: ScriptError.self) {
      var stack = ConditionStack()
      for word in script.split(separator: " ") {
        let name = word.split(separator: ":")[0]
        try stack.meet(try #require(conditions[name]), isTrue: true, at: 0)
      }
    }
  }

  @Test func `are said in psql's words`() {
    #expect(["t", "TRUE", "yes", "on", "1"].allSatisfy { truth($0) == true })
    #expect(["f", "False", "n", "off", "0"].allSatisfy { truth($0) == false })
    #expect(["", "o", "2", "maybe", ":x"].allSatisfy { truth($0) == nil })
  }
}

private let conditions: [Substring: ScriptCommand.Condition] = [
  "if": .if, "elif": .elif, "else": .else, "endif": .endif,
]
