import Reporting

/// What a generated file was made from, as its header says.
struct FileOrigin: Hashable {
  /// Of what the specification asks for in the modules behind the file.
  let model: String
  /// Of the catalog from which the way starts.
  let catalog: String
  /// Of the file without the line that says so.
  let content: String

  /// Puts the line behind the first lines of comments that have no part in it.
  static func stamp(_ text: String, model: String, catalog: String) -> String {
    let origin = FileOrigin(model: model, catalog: catalog, content: fingerprint(text))
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    let head = lines.prefix(2)
    lines = lines.dropFirst(2)
    return (head + [Substring(origin.line)] + lines).joined(separator: "\n")
  }

  private var line: String { "-- Origin: model \(model), catalog \(catalog), content \(content)" }

  /// Reads the line back; `nil` where a text has none.
  init?(of text: String) {
    for line in text.split(separator: "\n").prefix(8) {
      let pattern =
        /-- Origin: model ([0-9a-f]{12}), catalog ([0-9a-f]{12}), content ([0-9a-f]{12})/
      guard let match = line.wholeMatch(of: pattern) else { continue }
      self.init(
        model: String(match.1), catalog: String(match.2), content: String(match.3))
      return
    }
    return nil
  }

  private init(model: String, catalog: String, content: String) {
    self.model = model
    self.catalog = catalog
    self.content = content
  }

  /// Whether nobody has changed the text since it was generated.
  func vouches(for text: String) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let place = lines.firstIndex(where: { $0 == line }) else { return false }
    let rest = lines[..<place] + lines[(place + 1)...]
    return fingerprint(rest.joined(separator: "\n")) == content
  }
}

/// Whether a text is a generated one that somebody has changed since.
func isEdited(_ text: String) -> Bool {
  FileOrigin(of: text).map { !$0.vouches(for: text) } ?? false
}
