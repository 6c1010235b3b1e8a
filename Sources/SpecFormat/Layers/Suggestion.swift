import Diagnostics

/// What a misspelt word may have been meant as.
struct Suggestion {
  let help: String
  /// Only where one candidate is near, and the word stands in the file as it was read.
  let fix: Diagnostic.Fix?

  /// - Parameters:
  ///   - source: the text that holds the word, from a number of bytes on; `nil` where it is not known.
  ///   - help: for a word that is near nothing.
  init(
    for word: String, in source: Placed<String>?, from offset: Int = 0,
    among candidates: some Sequence<String>, otherwise help: String
  ) {
    let near = nearest(to: word, among: candidates)
    self.help = near.isEmpty ? help : "did you mean \(near.map { "'\($0)'" }.orList)?"
    let place = source.flatMap { $0.range(of: word, from: offset) }
    fix = near.count == 1 ? place.map { .init(replacing: $0, with: near[0]) } : nil
  }
}

extension SpecText {
  /// The text and its place, where it is of one look throughout.
  var only: Placed<String>? {
    guard spans.count == 1, let span = spans.first else { return nil }
    return Placed(span.text, at: span.range)
  }
}

extension Placed<String> {
  /// The place of a word in the text; `nil` where there is markup in the text, so that bytes cannot be counted.
  fileprivate func range(of word: String, from offset: Int) -> SourceRange? {
    let isLiteral =
      range.start.line == range.end.line
      && range.end.column - range.start.column == value.utf8.count
    let rest = String(decoding: value.utf8.dropFirst(offset), as: UTF8.self)
    guard isLiteral, rest.lowercased().hasPrefix(word.lowercased()) else { return nil }
    let start = range.start.column + offset
    return SourceRange(
      file: range.file, start: SourceLocation(line: range.line, column: start),
      end: SourceLocation(line: range.line, column: start + word.utf8.count))
  }
}

extension [String] {
  fileprivate var orList: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " or " + last
  }
}
