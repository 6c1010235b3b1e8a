import Diagnostics
import Foundation
import SpecFormat
import TestSupport
import Testing

/// A document that is read as it should be, to be spoilt.
struct GoodDocument: CustomTestStringConvertible, Sendable {
  let path: String
  let mutations: Int

  var testDescription: String { path }

  func bytes() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: Repository.path(path))))
  }

  static let all = goldens + specs

  private static let goldens = GoldenSpec.all.map {
    GoodDocument(path: "Tests/Goldens/spec/\($0.name)/input.md", mutations: 40)
  }

  private static let specs = [
    "README", "evidence-architecture", "existing-tables", "shared-fields", "stakeholder-ecosystem",
    "time-perspectives",
  ].map { GoodDocument(path: "specs/persona/\($0).md", mutations: 10) }
}

@Suite struct `Reading a spoilt specification` {
  @Test(arguments: GoodDocument.all)
  func `never fails, and never stays silent where something is lost`(
    document: GoodDocument
  ) throws {
    let bytes = try document.bytes()
    #expect(Reading(bytes).faults == [])
    for seed in 0..<document.mutations {
      var random = SeededGenerator(seed: UInt64(seed))
      let mutated = mutate(bytes, using: &random)
      let faults = Reading(mutated).faults
      #expect(faults == [], "seed \(seed): \(String(decoding: mutated, as: UTF8.self))")
    }
  }

  @Test(arguments: GoodDocument.all)
  func `leaves what it says as it is when it is formatted, and does so once`(
    document: GoodDocument
  ) throws {
    let bytes = try document.bytes()
    for seed in 0..<document.mutations / 4 {
      var random = SeededGenerator(seed: UInt64(1000 + seed))
      let reading = Reading(mutate(bytes, using: &random))
      let formatted = formatSpec(reading.file)
      let again = Reading(formatted)
      let text = String(decoding: reading.file.bytes, as: UTF8.self)
      #expect(again.catalog == reading.catalog, "seed \(seed): \(text)")
      #expect(formatSpec(again.file) == formatted, "seed \(seed): \(text)")
    }
  }
}
