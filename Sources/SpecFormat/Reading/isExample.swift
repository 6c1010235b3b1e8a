import Diagnostics
import SQLText

/// Whether an author shows a block of SQL and does not mean it: by a word behind the language, by the comment
/// in its first line, or by the text just above it.
package func isExample(_ code: String, info: String, lead: String) -> Bool {
  let marks = info.lowercased().split { !$0.isLetter }.dropFirst()
  if marks.contains(where: { infoMarks.contains(String($0)) }) { return true }
  let start = code.unicodeScalars.drop(while: \.isSpace)
  let firstLine = String(start.prefix { $0 != "\n" && $0 != "\r" })
  if firstLine.hasPrefix("--"), isMark(firstLine.dropFirst(2).trimmingWhitespace) { return true }
  return isMark(lead)
}

private let infoMarks: Set<String> = ["example", "wrong", "ignore", "bad"]

/// Words that open a remark on what follows; with those that may open any sentence, the text must be short or
/// end with a colon.
private let openings = [["for", "example"], ["example"], ["examples"]]
private let judgements = [
  ["wrong"], ["bad"], ["incorrect"], ["anti", "pattern"], ["antipattern"],
]
private let warnings = [
  ["don't"], ["don’t"], ["dont"], ["do", "not"], ["never"], ["avoid"],
]
private let alternatives = [["instead", "of"], ["rather", "than"]]

private func isMark(_ text: String) -> Bool {
  if text.holds("❌"), text.contains("❌") { return true }
  let words = text.lowercased()
    .split { !($0.isLetter || $0.isNumber || "_'’".contains($0)) }.map(String.init)
  let opens = { (phrases: [[String]]) in phrases.contains { words.starts(with: $0) } }
  let endsWithColon = text.hasSuffix(":")
  if opens(openings) { return true }
  if opens(judgements) { return endsWithColon || words.count <= 3 || punctuation(after: 1, text) }
  if opens(warnings) {
    if words.dropFirst().first == "forget" || words.dropFirst(2).first == "forget" { return false }
    return endsWithColon || words.count <= 2 || ["this", "that", "so", "it"].contains(words.last)
  }
  if opens(alternatives) { return endsWithColon && !text.contains(",") || words.count <= 3 }
  return false
}

/// Whether a mark follows the first words at once, as in `Wrong: it has no key`.
private func punctuation(after count: Int, _ text: String) -> Bool {
  let words = text.split(separator: " ")
  guard words.count >= count, let last = words[count - 1].last else { return false }
  let next = words.count > count ? words[count] : ""
  return ":,;.!–—".contains(last) || ["-", "–", "—"].contains(next)
}

/// The paragraph or heading in the lines above a block, without the marks of Markdown.
func leadIn(to block: SourceRange, in file: SourceFile) -> String {
  var lines: [String] = []
  var number = block.line - 1
  while number > 0, lines.isEmpty, text(number, in: file).isEmpty { number -= 1 }
  while number > 0, lines.count < 8 {
    let line = text(number, in: file)
    if line.isEmpty || line.hasPrefix("```") || line.hasPrefix("~~~") { break }
    lines.insert(line, at: 0)
    if line.hasPrefix("#") { break }
    number -= 1
  }
  let marks: Set<Character> = ["#", "*", "_", ">", "+", "`", " "]
  var text = lines.joined(separator: " ").filter { $0 != "*" }[...].drop { marks.contains($0) }
  if text.hasPrefix("- ") { text = text.dropFirst(2) }
  let digits = text.prefix(while: \.isNumber)
  if !digits.isEmpty, text.dropFirst(digits.count).hasPrefix(". ") {
    text = text.dropFirst(digits.count + 2)
  }
  return text.drop { marks.contains($0) }.trimmingWhitespace
}

/// A line without what sets off a quote.
private func text(_ number: Int, in file: SourceFile) -> String {
  let line = String(decoding: file.line(number), as: UTF8.self)
  return line.drop { $0 == ">" || $0.isWhitespace }.trimmingWhitespace
}
