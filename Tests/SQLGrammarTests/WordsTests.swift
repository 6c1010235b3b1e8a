import SQLGrammar
import Testing

@Suite struct `Words of SQL` {
  @Test(arguments: [
    ("select a from t", "SELECT a\n  FROM t;", Sameness.same),
    ("select 'A' from t", "select 'a' from t", .unknown),
    ("select \"A\" from t", "select \"a\" from t", .unknown),
    ("select a from t", "select t.a from t", .unknown),
    ("select a -- why\nfrom t", "select a from t", .same),
    ("select 'open", "select 'open ", .unknown),
  ])
  func `tell the same query`(left: String, right: String, sameness: Sameness) {
    #expect(compareQueries(left, right) == sameness)
    #expect(compareQueries(right, left) == sameness)
  }

  @Test func `are folded outside quotes`() {
    let words = namedWords(#"select Name, "Odd ""one""" from T where x = 'not this'"#)
    #expect(words == ["select", "name", #"Odd "one""#, "from", "t", "where", "x"])
  }

  @Test func `are not the texts, which are apart`() {
    #expect(quotedTexts("nextval('a_seq') || name || 'it''s'") == ["a_seq", "it's"])
  }
}
