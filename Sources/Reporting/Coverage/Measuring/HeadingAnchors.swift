import Diagnostics

/// The addresses that GitHub gives to the headings of a document.
struct HeadingAnchors {
  /// In the order of their lines.
  private var headings: [(line: Int, anchor: String)] = []

  init(_ file: SourceFile) {
    var fence: Fence?
    var seen: [String: Int] = [:]
    for number in 1...max(1, file.lineCount) {
      let line = String(decoding: file.line(number), as: UTF8.self)
      if let open = fence {
        if open.isClosed(by: line) { fence = nil }
      } else if let opening = Fence(line) {
        fence = opening
      } else if let words = headingWords(line) {
        let slug = slug(words.replacing(/\[([^\]]*)\]\([^)]*\)/) { $0.output.1 })
        let count = seen[slug, default: 0]
        seen[slug] = count + 1
        headings.append((number, count == 0 ? slug : "\(slug)-\(count)"))
      }
    }
  }

  /// The heading at a line, or the nearest one above it.
  func anchor(at line: Int) -> String? {
    var low = 0
    var high = headings.count
    while low < high {
      let middle = (low + high) / 2
      if headings[middle].line <= line { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : headings[low - 1].anchor
  }
}

/// What begins a block of code: three of a mark or more.
private struct Fence {
  private let mark: Character
  private let length: Int

  init?(_ line: String) {
    let text = line.drop { $0 == " " }
    guard let mark = text.first, mark == "`" || mark == "~" else { return nil }
    length = text.prefix { $0 == mark }.count
    guard length >= 3 else { return nil }
    self.mark = mark
  }

  /// Only as many of the same mark, alone on a line, end it.
  func isClosed(by line: String) -> Bool {
    guard let other = Fence(line) else { return false }
    return other.mark == mark && other.length >= length
      && line.allSatisfy { $0 == mark || $0.isWhitespace }
  }
}

private func headingWords(_ line: String) -> Substring? {
  let level = line.prefix { $0 == "#" }.count
  guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
  var words = line.dropFirst(level)[...]
  while let last = words.last, last == "#" || last == " " { words.removeLast() }
  return words.drop { $0 == " " }
}

/// In lower case, without punctuation, and with a hyphen for each space.
private func slug(_ words: some StringProtocol) -> String {
  var slug = ""
  for scalar in words.lowercased().unicodeScalars {
    if scalar == " " || scalar == "-" {
      slug.append("-")
    } else if scalar == "_" || scalar.properties.isAlphabetic
      || scalar.properties.numericType != nil
    {
      slug.unicodeScalars.append(scalar)
    }
  }
  return slug
}

/// Finds the places of a specification's files.
struct PlaceFinder {
  private let anchors: [String: HeadingAnchors]

  init(_ files: [SourceFile]) {
    anchors = Dictionary(
      files.map { ($0.path, HeadingAnchors($0)) }, uniquingKeysWith: { first, _ in first })
  }

  func place(_ range: SourceRange) -> CoveragePlace {
    CoveragePlace(
      file: range.file, line: range.line, anchor: anchors[range.file]?.anchor(at: range.line))
  }
}
