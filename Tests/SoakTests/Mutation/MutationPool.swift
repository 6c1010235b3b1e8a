import CatalogModel

/// Real catalogs, and where in them each attribute is.
struct MutationPool: Sendable {
  struct Place: Sendable {
    let source: Int
    let way: [JSONStep]
    let part: JSONTree
  }

  let sources: [(name: String, catalog: Catalog, tree: JSONTree)]
  /// By attribute; a kind of a catalog has those of its kind alone.
  let places: [String: [Place]]
  let attributes: [String]

  init(_ catalogs: [(name: String, catalog: Catalog)]) throws {
    sources = try catalogs.map { name, catalog in
      var objects = catalog
      objects.dependencies = nil
      objects.unmodelled = []
      return (name, objects, try JSONTree(encoding: objects))
    }
    var places: [String: [Place]] = [:]
    for (number, source) in sources.enumerated() {
      source.tree.walk { way, part in
        guard way.count > 1 else { return }
        let attribute = source.tree.kind(along: way) + way.attribute
        places[attribute, default: []].append(Place(source: number, way: way, part: part))
      }
    }
    self.places = places
    attributes = places.keys.sorted()
  }

  /// What else stands at the place: another value of the attribute, one that is near, or none.
  func replacements(
    at place: Place, of attribute: String, using random: inout SeededGenerator
  ) -> [JSONTree?] {
    let others = (0..<3).map { _ in random.pick(places[attribute] ?? [place]).part }
    let near = place.part.neighbours(using: &random)
    return (others + near + (meansNothingStated(attribute) ? [] : [nil])).shuffled(using: &random)
  }
}

/// Whether the absence says that nobody states the attribute, which is equal to any statement.
private func meansNothingStated(_ attribute: String) -> Bool {
  attribute.hasSuffix(".grants") || ["views.columns", "views.columns.type"].contains(attribute)
}

extension JSONTree {
  /// Objects that stand for themselves lie in one list, whatever their kind is.
  fileprivate func kind(along way: [JSONStep]) -> String {
    guard way.first == .key("standalone"), case .object(let all) = self,
      case .list(let list)? = all["standalone"], case .index(let index) = way[1],
      case .object(let object) = list[index], case .text(let kind)? = object["kind"]
    else { return "" }
    return "\(kind): "
  }

  fileprivate func neighbours(using random: inout SeededGenerator) -> [JSONTree] {
    switch self {
    case .text(let text): return [.text(text + "_x")]
    case .number(let number): return [.number(number == .max ? number - 1 : number + 1)]
    case .real(let number): return [.real(number + 1)]
    case .flag(let flag): return [.flag(!flag)]
    case .object: return []
    case .list(let list):
      guard list.count > 1 else { return [] }
      var swapped = list
      swapped.swapAt(0, random.number(1...list.count - 1))
      return [.list(swapped), .list(Array(list.dropLast()))]
    }
  }
}
