import CatalogModel
import Foundation
import Testing

/// A value with all that a snapshot may hold.
private struct Sample: Codable, Equatable {
  var text: String
  var number: Int
  var real: Double
  var flag: Bool
  var list: [String]
  var nested: [String: [Int]]
  var absent: String?
}

@Suite struct `JSON as a snapshot holds it` {
  @Test func `is read as Foundation reads it`() throws {
    let sample = Sample(
      text: "a \"quoted\" \\ back/slash\n\t\u{1} Größe 🐘 e\u{301}", number: .min, real: -0.25,
      flag: true, list: ["", "x", "\u{7f}"], nested: ["a": [1, 2], "": []], absent: nil)
    for formatting in [JSONEncoder.OutputFormatting(), [.prettyPrinted, .sortedKeys]] {
      let encoder = JSONEncoder()
      encoder.outputFormatting = formatting
      let bytes = [UInt8](try encoder.encode(sample))
      #expect(try decodeJSON(Sample.self, from: bytes) == sample)
    }
  }

  @Test func `may escape any character, and begin with a mark of the byte order`() throws {
    let text = "\u{FEFF} [ \"\\u0041\\ud83d\\udc18\\/\\b\\f\\n\\r\\t\\\"\\\\\" , \"é\" ]\n"
    #expect(
      try decodeJSON([String].self, from: Array(text.utf8))
        == ["A🐘/\u{8}\u{c}\n\r\t\"\\", "é"])
  }

  @Test(arguments: [
    "", " ", "[", "]", "[\"a\"", "[\"a\",]", "[\"a\" \"b\"]", "[\"a\"] x", "[\"a]", "[\"\\x\"]",
    "[\"\\ud83d\"]", "[\"\\u12\"]", "[\"a\nb\"]", "{\"a\"}", "{\"a\":}", "{a:1}", "[tru]", "nul",
    "[1.2.3]", "[--1]",
  ])
  func `is refused where it is none`(text: String) {
    #expect(throws: JSONFault.self) { try decodeJSON([String].self, from: Array(text.utf8)) }
  }

  @Test func `may not nest so deep that the stack ends`() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONFault.self) { try decodeJSON([String].self, from: Array(text.utf8)) }
  }

  @Test func `says where something else is expected`() {
    let text = #"{"catalog": {"tables": [{"name": "public.t", "columns": [{"name": 1}]}]}}"#
    let error = #expect(throws: DecodingError.self) {
      try decodeJSON(Snapshot.self, from: Array(text.utf8))
    }
    #expect(error.map { "\($0)" }?.contains("version") == true)
    let list = #"{"a": [1, "two"]}"#
    let inList = #expect(throws: DecodingError.self) {
      try decodeJSON([String: [Int]].self, from: Array(list.utf8))
    }
    guard case .dataCorrupted(let context) = inList else { return #expect(Bool(false)) }
    #expect(context.codingPath.map(\.stringValue) == ["a", "Index 1"])
  }

  @Test func `has each kind of object as Foundation reads it`() throws {
    let snapshot = Snapshot(try EveryKind.catalog.get(), platform: .postgresql)
    let bytes = try JSONEncoder().encode(snapshot)
    let expected = try JSONDecoder().decode(Snapshot.self, from: bytes).catalog
    #expect(try decodeJSON(Snapshot.self, from: [UInt8](bytes)).catalog == expected)
  }
}
