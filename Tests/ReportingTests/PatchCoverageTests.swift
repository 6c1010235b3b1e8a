import CatalogModel
import Foundation
import Reporting
import Testing

/// Synthetic pull requests on the persona specification, against a catalog that has all of it.
@Suite struct `Patch coverage` {
  @Test func `finds rows to edit`() {
    #expect(PersonaPages.original.rows.count > 100)
    #expect(Set(PersonaPages.original.rows.map(\.section)).count >= 10)
    #expect(Set(PersonaPages.original.rows.flatMap(\.edits)) == Set(PersonaPages.Edit.allCases))
  }

  @Test(arguments: 0..<50)
  func `names exactly the edited sections, an item for each edited cell`(seed: Int) throws {
    var random = Seeded(seed)
    let rows = PersonaPages.original.rows.shuffled(using: &random)
    let number = Int.random(in: 1...3, using: &random)
    let edits = rows.prefix(number).map { row in
      (row, row.edits.randomElement(using: &random) ?? .description)
    }
    var pages = PersonaPages.original
    pages.apply(edits)

    let report = compare(on: pages.specification, in: original.catalog, base: base)
    let patch = try #require(report.patch)
    #expect(patch.sections.sorted() == Set(edits.map(\.0.section)).sorted())
    #expect(patch.items.count == edits.count, "\(patch.items.map(\.key))")
    #expect(patch.items.map(\.kind).sorted() == edits.map(\.1.kind).sorted())
    for (row, edit) in edits {
      let name = edit == .insertion ? row.field + "_anew" : row.field
      let isNamed = patch.items.contains { item in
        item.kind == edit.kind
          && item.path.description.hasSuffix(edit == .rule ? "_\(name)_check" : ".\(name)")
      }
      #expect(isNamed, "\(edit) of \(row.field): \(patch.items.map(\.key))")
    }
    #expect(report.all.total - report.all.implemented == edits.count)
    #expect(report.changedSections.map(\.heading) == patch.sections)
  }

  @Test func `is of nothing where nothing was edited`() throws {
    let report = compare(on: original, in: original.catalog, base: base)
    #expect(report.patch?.sections == [])
    #expect(report.patch?.items.count == 0)
    #expect(report.isUnchanged)
  }

  @Test func `is the same since a revision and since the JSON of its report`() throws {
    for golden in GoldenCoverage.all {
      let report = try golden.report()
      let text = encoded(coverageJSON(report, diagnostics: []))
      var base = try JSONDecoder().decode(CoverageBase.self, from: Data(text.utf8))
      base.name = "main"
      #expect(base == CoverageBase(report, named: "main"))
    }
  }
}

private let original = PersonaPages.original.specification
private let base = CoverageBase(compare(on: original, in: original.catalog), named: "main")
