import CatalogModel
import Migration

/// One attribute of one object of a real catalog, changed.
struct Mutation: CustomStringConvertible {
  let seed: Int
  let attribute: String
  let source: String
  let before: Catalog
  let after: Catalog
  private let change: String

  var description: String { "seed \(seed), \(source): \(attribute): \(change)" }

  /// - Parameter seed: also the number of the attribute, so that none is left out.
  /// - Returns: `nil` where no other value can be read at the place that the seed chooses.
  init?(seed: Int, from pool: MutationPool) {
    var random = SeededGenerator(seed: UInt64(seed))
    attribute = pool.attributes[seed % pool.attributes.count]
    self.seed = seed
    let place = random.pick(pool.places[attribute] ?? [])
    let source = pool.sources[place.source]
    self.source = source.name
    before = source.catalog
    for part in pool.replacements(at: place, of: attribute, using: &random) {
      guard let tree = source.tree.replacing(place.way[...], by: part),
        let catalog = try? tree.decode(Catalog.self), catalog.hasDistinctNames,
        catalog.withColumnsByName != source.catalog.withColumnsByName
      else { continue }
      after = catalog
      change = "\(place.part.brief) became \(part.map { $0.brief } ?? "nothing")"
      return
    }
    return nil
  }

  /// What the difference of the two catalogs says of the mutated object, one way.
  func verdict(_ comparison: ExpressionComparison, back: Bool = false) -> Verdict {
    let (old, new) = back ? (after, before) : (before, after)
    let diff = diffCatalogs(from: old, to: new, comparing: comparison)
    let roots = before.roots(unlike: after).union(after.roots(unlike: before))
    if diff.changes.contains(where: { roots.contains($0.path.root) }) { return .found }
    if diff.unverifiable.contains(where: { roots.contains($0.path.root) }) { return .unverifiable }
    return diff.isEmpty ? .unseen : .misnamed
  }

  enum Verdict: Hashable {
    case found, unverifiable, unseen, misnamed
  }
}

extension Catalog {
  /// The catalog without the order of columns, which no statement changes.
  fileprivate var withColumnsByName: Catalog {
    var catalog = self
    for position in catalog.tables.indices {
      catalog.tables[position].columns.sort { $0.name < $1.name }
    }
    return catalog
  }

  /// No database holds two objects, or two parts of an object, of one name.
  fileprivate var hasDistinctNames: Bool {
    schemas.map(\.name).areDistinct && extensions.map(\.name).areDistinct
      && enums.map(\.name).areDistinct && sequences.map(\.name).areDistinct
      && tables.map(\.name).areDistinct && views.map(\.name).areDistinct
      && functions.map(\.signature).areDistinct && standalone.map(\.path).areDistinct
      && tables.allSatisfy(\.hasDistinctNames)
  }
}

extension Table {
  fileprivate var hasDistinctNames: Bool {
    columns.map(\.name).areDistinct && constraints.map(\.name).areDistinct
      && indexes.map(\.name).areDistinct && policies.map(\.name).areDistinct
      && triggers.map(\.name).areDistinct && rules.map(\.name).areDistinct
  }
}

extension Array where Element: Hashable {
  fileprivate var areDistinct: Bool { Set(self).count == count }
}
