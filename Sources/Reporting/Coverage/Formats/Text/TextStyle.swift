/// How lines are coloured, cut and wrapped.
struct TextStyle {
  let width: Int?
  let isColored: Bool

  enum Tone: String {
    case plain = ""
    case bold = "1"
    case dim = "2"
    case bad = "31"
    case good = "32"
    case doubtful = "33"
  }

  /// A wide terminal has room for a finer bar.
  var barWidth: Int { min(30, max(10, ((width ?? 0) - 80) / 2)) }

  func line(_ text: String, _ tone: Tone = .plain) -> String {
    let shown = width.map { cut(oneLine(text), to: $0) } ?? oneLine(text)
    guard isColored, tone != .plain else { return shown + "\n" }
    return "\u{1B}[\(tone.rawValue)m\(shown)\u{1B}[0m\n"
  }

  /// How many columns are left of the terminal.
  func room(besides used: Int) -> Int { width.map { max(16, $0 - used) } ?? .max }

  /// A text that is not cut but goes on in the next line, with as many spaces before it.
  func paragraph(_ text: String, _ tone: Tone = .plain, hanging indent: Int = 0) -> String {
    guard let width, text.count > width else { return line(text, tone) }
    let words = text.drop { $0 == " " }.split(separator: " ", omittingEmptySubsequences: false)
    var lines: [String] = []
    var current = text.prefix { $0 == " " } + (words.first ?? "")
    for word in words.dropFirst() {
      if current.count + 1 + word.count > width {
        lines.append(String(current))
        current = String(repeating: " ", count: indent) + word
      } else {
        current += " " + word
      }
    }
    return (lines + [String(current)]).map { line($0, tone) }.joined()
  }

  private func cut(_ text: String, to width: Int) -> String {
    text.count <= width ? text : text.prefix(max(1, width - 1)) + "…"
  }

  /// A name may hold a line break or a control sequence.
  private func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 32 || (127...159).contains($0.value) ? " " : $0 }))
  }
}
