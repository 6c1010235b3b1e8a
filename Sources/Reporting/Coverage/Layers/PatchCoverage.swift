import CatalogModel
/// Coverage of what a branch says anew, says otherwise or no longer says.
package struct PatchCoverage: Sendable {
  package let items: [CoverageItem]
  /// Headings of the sections that were touched, in their order.
  package let sections: [String]
  /// Tables, views and functions that were touched, in their order.
  package let objects: [String]

  package var all: Tally { Tally(items) }
  package var unverifiableCount: Int { items.count { $0.status == .unverifiable } }
}

extension CoverageReport {
  /// `nil` without a base.
  package var patch: PatchCoverage? {
    guard let base else { return nil }
    let before = base.specified
    let after = Set(sections.flatMap(\.specified.keys))
    var items: [CoverageItem] = []
    var headings: [String] = []
    var objects: [String] = []
    for section in sections {
      let touched = section.items.filter { item in
        item.isSurplus ? before[item.key] != nil : before[item.key] != item.specified
      }
      let gone = base.sections[section.heading]?.specified.keys.contains { !after.contains($0) }
      guard !touched.isEmpty || gone == true else { continue }
      headings.append(section.heading)
      items += touched
      for object in touched.map(\.path.root.description) where objects.last != object {
        objects.append(object)
      }
    }
    return PatchCoverage(items: items, sections: headings, objects: objects)
  }

  /// The sections that a reviewer looks at first: those that changed, or that are not complete where there is
  /// nothing to compare with.
  package var changedSections: [SectionCoverage] {
    guard let base, let patch else { return sections.filter { $0.status != .implemented } }
    let touched = Set(patch.sections)
    return sections.filter { section in
      let before = base.sections[section.heading]
      return touched.contains(section.heading) || before?.status != section.status
        || before?.all != section.all
    }
  }
}
