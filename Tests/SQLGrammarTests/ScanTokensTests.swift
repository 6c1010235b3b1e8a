import SQLGrammar
import Testing

@Suite struct `Scanning SQL` {
  @Test func `gives the words with their places, and no comments`() {
    let text = "check (é <> 'a''b') /* no */ -- no\n, $$ x $$"
    let tokens = scanTokens(text)
    #expect(
      tokens.map { String($0.text) } == ["check", "(", "é", "<>", "'a''b'", ")", ",", "$$ x $$"])
    #expect(
      tokens.map(\.bytes).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
        == tokens.map { String($0.text) })
    #expect(tokens[0].isWord("check") && !tokens[4].isWord("ab"))
  }

  @Test func `gives nothing for a string without an end`() {
    #expect(scanTokens("select 'a").isEmpty)
  }
}
