import TestSupport
import Testing

/// A document that would be much work, or none at all, for a reader without bounds.
struct HugeDocument: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// Of the one finding; `nil` where nothing is wrong.
  let code: String?
  let bytes: [UInt8]

  init(_ description: String, _ code: String?, _ text: String) {
    self.init(description, code, Array(text.utf8))
  }

  init(_ description: String, _ code: String?, _ bytes: [UInt8]) {
    testDescription = description
    self.code = code
    self.bytes = bytes
  }

  static let all = [
    HugeDocument(
      "20,000 block quotes", "too-large", String(repeating: ">", count: 20_000) + " a\n"),
    HugeDocument("20,000 lists", "too-large", String(repeating: "- ", count: 20_000) + "a\n"),
    HugeDocument("a line of a megabyte", nil, String(repeating: "a", count: 1_000_000)),
    HugeDocument(
      "a line of a megabyte of marks", nil, String(repeating: "*a_`[", count: 200_000) + "\n"),
    HugeDocument(
      "a cell of a megabyte", "unknown-type",
      notes + "| `a` | " + String(repeating: "é", count: 500_000) + " | |\n"),
    HugeDocument(
      "a table of 100,000 fields", "unknown-type",
      notes + (1...100_000).map { "| `f\($0)` | text | |\n" }.joined() + "| `last` | txxt | |\n"),
    HugeDocument(
      "a table of 100,000 columns", "too-large",
      "|" + String(repeating: "a|", count: 100_000) + "\n|"
        + String(repeating: "-|", count: 100_000)
        + "\n"),
    HugeDocument("a megabyte of NUL bytes", "not-text", [UInt8](repeating: 0, count: 1_000_000)),
    HugeDocument("a megabyte of no UTF-8", "not-utf8", [UInt8](repeating: 0xFF, count: 1_000_000)),
  ]
}

@Suite struct `A huge document` {
  @Test(.timeLimit(.minutes(1)), arguments: HugeDocument.all)
  func `is read, or refused with its place`(document: HugeDocument) throws {
    let bench = try Workbench(bytes: document.bytes)
    let result = try bench.run("check", "--format", "json")
    #expect(result.status == (document.code == nil ? 0 : 1), "\(result.errors)")
    let findings = try JSON(parsing: result.output)["diagnostics"]?.elements ?? []
    #expect(findings.map { $0["code"]?.string } == [document.code].compactMap(\.self))
    #expect(findings.allSatisfy { $0["file"] == "specs/notes.md" })
  }

  @Test(.timeLimit(.minutes(1)), arguments: HugeDocument.all)
  func `is shown in few lines`(document: HugeDocument) throws {
    let result = try Workbench(bytes: document.bytes).run("check")
    #expect(result.errors.split(separator: "\n").count <= 8)
  }
}
