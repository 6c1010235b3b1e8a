/// A fenced or indented block of code.
package struct CodeBlock: Hashable, Sendable {
  /// The first word of the info string in lower case; empty where there is none.
  package let language: String
  /// The whole info string.
  package let info: String
  /// The code as it stands, line endings too, without what its container or fence indents it by.
  package let text: String
  /// Offset in the file of the first byte of code, or of where it would be.
  package let contentStart: Int
  /// False for code that is set off by indentation only.
  package let isFenced: Bool
  /// False if the document, or the list item or quote around it, ends before the closing fence;
  /// indented code needs none.
  package let isClosed: Bool

  private let map: TextMap

  init(
    info: String, text: String, map: TextMap, isFenced: Bool, isClosed: Bool
  ) {
    let firstWord = info.prefix { $0 != " " && $0 != "\t" }
    self.language = firstWord.lowercased()
    self.info = info
    self.text = text
    self.contentStart = map.offset(of: 0)
    self.isFenced = isFenced
    self.isClosed = isClosed
    self.map = map
  }

  /// The offset in the file of a UTF-8 offset in `text`.
  package func offset(ofTextByte byte: Int) -> Int {
    map.offset(of: byte)
  }
}
