import Diagnostics
import Foundation
import SpecFormat
import TestSupport
import Testing

/// A made-up specification and a document that says it. `SEEDS=17` or `SEEDS=0-99999` chooses others than the usual.
struct MadeUp {
  let spec: RandomSpec
  let written: WrittenSpec

  init(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    spec = RandomSpec(using: &random)
    written = WrittenSpec(spec, using: &random)
  }

  static let seeds: Range<Int> = {
    let chosen = ProcessInfo.processInfo.environment["SEEDS"] ?? "0-1999"
    let ends = chosen.split(separator: "-").compactMap { Int($0) }
    return (ends.first ?? 0)..<(ends.last ?? 0) + 1
  }()

  /// The seeds in parts, which run beside each other.
  static let parts: [Range<Int>] = stride(from: seeds.lowerBound, to: seeds.upperBound, by: 100)
    .map { $0..<min($0 + 100, seeds.upperBound) }
}

/// Every document below the goldens of the reader and of the rules.
private let goldenDocuments: [String] = ["Tests/Goldens/spec", "Tests/Goldens/lint"].flatMap {
  root in
  let names = (try? FileManager.default.subpathsOfDirectory(atPath: Repository.path(root))) ?? []
  return names.filter { $0.hasSuffix(".md") }.sorted().map { "\(root)/\($0)" }
}

@Suite struct `Any way of saying a specification` {
  @Test(arguments: MadeUp.parts)
  func `is read as what it says, and says it in one form`(seeds: Range<Int>) {
    for seed in seeds {
      let document = MadeUp(seed: seed)
      let reading = Reading(document.written.text)
      let formatted = Reading(formatSpec(reading.file))
      let text = "seed \(seed)\n\(document.written.text)"
      let result = "seed \(seed)\n\(document.written.text)\n->\n\(formatted.text)"
      let said = Saying(document.spec)
      #expect(reading.errors == [], "\(text)")
      #expect(reading.saying.differences(from: said) == [], "\(text)")
      #expect(formatted.saying.differences(from: reading.saying) == [], "\(result)")
      #expect(formatted.errors == reading.errors, "\(result)")
      #expect(formatSpec(formatted.file) == formatted.file.bytes, "\(result)")
      #expect(document.written.prose.isInOrder(in: formatted.text), "\(result)")
    }
  }

  @Test(arguments: MadeUp.parts)
  func `says the same in one form where it is spoilt`(seeds: Range<Int>) {
    for seed in seeds where seed % 4 == 0 {
      var random = SeededGenerator(seed: UInt64(seed))
      let reading = Reading(mutate(Array(MadeUp(seed: seed).written.text.utf8), using: &random))
      expectSame(reading, "seed \(seed)\n\(reading.text)")
    }
  }

  @Test(arguments: goldenDocuments)
  func `says the same in one form where it is a golden`(path: String) throws {
    let bytes = try Data(contentsOf: URL(filePath: Repository.path(path)))
    expectSame(Reading([UInt8](bytes)), "\(path)")
  }

  private func expectSame(_ reading: Reading, _ comment: Comment) {
    let formatted = Reading(formatSpec(reading.file))
    let again = String(decoding: formatSpec(formatted.file), as: UTF8.self)
    #expect(again == formatted.text, comment)
    // What is said twice, and differently, is taken from where it is said first.
    if reading.findings.contains(where: { $0.rule.code == "ambiguous" }) { return }
    #expect(formatted.saying.differences(from: reading.saying) == [], comment)
    #expect(formatted.catalog == reading.catalog, comment)
    #expect(formatted.errors == reading.errors, comment)
  }
}

extension Reading {
  fileprivate init(_ text: String) { self.init(Array(text.utf8)) }

  fileprivate var text: String { String(decoding: file.bytes, as: UTF8.self) }

  fileprivate var saying: Saying { Saying(document, desired) }

  fileprivate var errors: [String] {
    findings.filter { $0.severity == .error }.map { "\($0.rule.code): \($0.summary)" }.sorted()
  }
}

extension [String] {
  /// Whether each block stands in the text as it is, after the one before it.
  fileprivate func isInOrder(in text: String) -> Bool {
    var rest = text[...]
    for block in self {
      guard let found = rest.firstRange(of: block) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
