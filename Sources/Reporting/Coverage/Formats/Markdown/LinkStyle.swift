/// How a report leads to the specification.
package enum LinkStyle: Sendable {
  /// As `file:line`, where a reader has no page to go to.
  case plain
  /// To the heading, from a file that is committed: no line number, so that a moved paragraph changes nothing.
  case anchors(relativeTo: String)
  /// To the line, at an address that holds the files: `https://example.org/tree/main/`.
  case lines(base: String)

  /// A Markdown link with the text of the place, or the text alone.
  func link(_ place: CoveragePlace?) -> String {
    guard let place else { return "" }
    switch self {
    case .plain: return code(place.lineWords)
    case .anchors(let prefix):
      let name = place.file.split(separator: "/").last.map(String.init) ?? place.file
      let anchor = place.anchor.map { "#" + uriPath($0) } ?? ""
      return "[\(escaped(name))](\(prefix)\(uriPath(place.file))\(anchor))"
    case .lines(let base):
      return
        "[\(escaped(place.lineWords))](\(base)\(uriPath(place.file))#L\(place.line))"
    }
  }

  /// A Markdown link with other words.
  func link(_ words: String, to place: CoveragePlace) -> String {
    switch self {
    case .plain: escaped(words)
    case .anchors(let prefix):
      "[\(escaped(words))](\(prefix)\(uriPath(place.file))\(place.anchor.map { "#" + uriPath($0) } ?? ""))"
    case .lines(let base):
      "[\(escaped(words))](\(base)\(uriPath(place.file))#L\(place.line))"
    }
  }
}
