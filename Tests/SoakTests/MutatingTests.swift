import CatalogModel
import Migration
import Testing

@Suite struct `One changed attribute of a real catalog` {
  @Test func `is no difference where nothing changed`() throws {
    for source in try realCatalogs.get().sources {
      let diff = diffCatalogs(from: source.catalog, to: source.catalog, comparing: .canonical)
      #expect(diff.isEmpty, "\(source.name)")
    }
  }

  /// Every attribute that any of the catalogs has comes up, in turn.
  @Test func `is found, under the name of its object, both ways`() throws {
    let pool = try realCatalogs.get()
    var counts: [Mutation.Verdict: Int] = [:]
    var excused = Set<String>()
    let mutations = (0..<pool.attributes.count * 4).lazy.compactMap { seed in
      Mutation(seed: seed, from: pool)
    }
    for mutation in mutations.prefix(1_000) {
      let canonical = [false, true].map { mutation.verdict(.canonical, back: $0) }
      if canonical == [.unseen, .unseen], withoutEffect[mutation.attribute] != nil {
        excused.insert(mutation.attribute)
        counts[.unseen, default: 0] += 1
        continue
      }
      #expect(canonical == [.found, .found], "\(mutation)")
      let written = mutation.verdict(.asWritten)
      #expect([.found, .unverifiable].contains(written), "as written: \(mutation)")
      counts[written, default: 0] += 1
    }
    #expect(withoutEffect.keys.filter { !excused.contains($0) } == [], "needless excuses")
    print(
      "mutations: \(counts[.found] ?? 0) found, \(counts[.unverifiable] ?? 0) unverifiable,",
      "\(counts[.unseen] ?? 0) without effect")
  }
}
