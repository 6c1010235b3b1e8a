import Diagnostics
import FoundationEssentials
import Glibc
import Reporting

/// Results go to the standard output, everything else to the standard error.
enum Terminal {
  static func print(_ text: String) {
    write(text, to: 1)
  }

  static func progress(_ text: String, terminator: String = "\n") {
    write(text + terminator, to: 2)
  }

  /// Shows findings, in colour on a terminal.
  static func show(_ diagnostics: [Diagnostic], files: [SourceFile]) {
    let byPath = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    write(renderHuman(diagnostics, files: byPath, isColored: isColored(2)), to: 2)
  }

  static func isColored(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1 && getenv("NO_COLOR") == nil
  }

  /// The columns of the terminal that the results go to; `nil` where they go elsewhere.
  static var width: Int? {
    var size = winsize()
    guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  static func print(_ json: JSONValue) throws {
    print(try encode(json) + "\n")
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}

/// JSON with sorted keys, so that equal values give equal bytes.
func encode(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
