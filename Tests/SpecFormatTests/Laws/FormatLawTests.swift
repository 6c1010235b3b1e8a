import CatalogModel
import Diagnostics
import Foundation
import SQLText
import SpecFormat
import TestSupport
import Testing

@Suite struct `Any way of saying a specification` {
  private static let seeds = 0..<2_000

  @Test func `is read as what it says`() {
    for seed in Self.seeds {
      let document = RandomDocument(seed: seed)
      let read = Read(document.text)
      #expect(read.errors == [], "seed \(seed)\n\(document.text)")
      #expect(read.tables == document.expected, "seed \(seed)\n\(document.text)")
    }
  }

  @Test func `says the same in its canonical form, which is its own`() {
    for seed in Self.seeds {
      let document = RandomDocument(seed: seed)
      let formatted = format(document.text)
      #expect(Read(formatted).tables == document.expected, "seed \(seed)\n\(formatted)")
      #expect(format(formatted) == formatted, "seed \(seed)\n\(formatted)")
      #expect(document.prose.isInOrder(in: formatted), "seed \(seed)\n\(formatted)")
    }
  }

  @Test(arguments: GoldenSpec.all)
  func `says the same where it is a golden`(golden: GoldenSpec) throws {
    let file = try golden.file("input.md")
    let formatted = formatSpec(file)
    let again = SourceFile(path: file.path, bytes: formatted)
    #expect(formatSpec(again) == formatted)
    #expect(Read(again).catalog == Read(file).catalog)
    #expect(Read(again).errors.count == Read(file).errors.count)
  }
}

private func format(_ text: String) -> String {
  String(decoding: formatSpec(SourceFile(path: "a.md", text: text)), as: UTF8.self)
}

/// What a document asks for, names of constraints aside.
private struct Read {
  let catalog: Catalog
  let errors: [String]

  init(_ text: String) {
    self.init(SourceFile(path: "a.md", text: text))
  }

  init(_ file: SourceFile) {
    var bag = DiagnosticBag()
    catalog = lower(readSpec([file], into: &bag), into: &bag).catalog
    errors = bag.sorted.filter { $0.severity == .error }.map(\.summary)
  }

  var tables: [ReadTable] {
    catalog.tables.map { table in
      ReadTable(
        name: table.name.brief, columns: table.columns,
        constraints: Set(table.constraints.map(\.rule)))
    }
  }
}

struct ReadTable: Equatable {
  let name: String
  let columns: [Column]
  let constraints: Set<ConstraintRule>
}

extension RandomDocument {
  var expected: [ReadTable] {
    tables.map { table in
      ReadTable(
        name: table.name, columns: table.fields.map(\.column),
        constraints: Set(table.fields.flatMap(\.constraints)))
    }
  }
}

extension [String] {
  /// Whether each line stands in the text as it is, after the one before it.
  fileprivate func isInOrder(in text: String) -> Bool {
    var rest = text[...]
    for line in self {
      guard let found = rest.firstRange(of: line) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
