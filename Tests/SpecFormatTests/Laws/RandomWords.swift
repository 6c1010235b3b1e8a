/// Prose made up from a seed: as Markdown writes it, and as a reader sees it.
struct RandomWords {
  let text: String
  private let markdown: String

  private init(text: String, markdown: String) {
    self.text = text
    self.markdown = markdown
  }

  /// The same words, and a sentence.
  func adding(_ sentence: String, as markdown: String) -> RandomWords {
    RandomWords(text: "\(text). \(sentence)", markdown: "\(self.markdown). \(markdown)")
  }

  init(using random: inout SeededGenerator) {
    var parts = [random.pick(Self.openings)]
    for _ in 0..<random.number(0...4) { parts.append(random.pick(Self.parts)) }
    markdown = parts.map(\.0).joined(separator: " ")
    text = parts.map(\.1).joined(separator: " ")
  }

  /// As a cell writes it, where a pipe in code needs a backslash too; or as a paragraph does.
  func markdown(inCell: Bool) -> String {
    inCell
      ? markdown
      : markdown.replacing("`a\\|b`", with: "`a|b`").replacing("`'a\\|b'`", with: "`'a|b'`")
  }

  private static let openings = [
    ("How much it counts", "How much it counts"), ("Größe", "Größe"), ("名前", "名前"),
    ("Who *asks*", "Who asks"), ("Said by **them**", "Said by them"),
    ("`code` first", "code first"), ("**Bold** first", "Bold first"), ("2 of 3", "2 of 3"),
  ]

  private static let parts = [
    ("and `code`", "and code"), ("**bold**", "bold"), ("*soft*", "soft"), ("a \\| b", "a | b"),
    ("`a\\|b`", "a|b"), ("— after a dash", "— after a dash"), ("- and another", "- and another"),
    ("see: there", "see: there"), ("3 &lt; 4 &amp; more", "3 < 4 & more"), ("\\*star\\*", "*star*"),
    ("[a link](page.md)", "a link"), ("snake_case_word", "snake_case_word"),
    ("it's \"so\"", "it's \"so\""),
    ("(in brackets)", "(in brackets)"), ("one; two.", "one; two."), ("e\u{301}🙂", "e\u{301}🙂"),
    ("the `end`", "the end"), ("not null", "not null"), ("`` a`b ``", "a`b"), ("a / b", "a / b"),
    ("<em>", "<em>"), ("50%", "50%"), ("yes, no or both", "yes, no or both"),
  ]
}
