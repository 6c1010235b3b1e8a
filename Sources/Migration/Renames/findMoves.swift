import CatalogModel
import SQLText

/// Extensions that get another schema. What they have brought goes with them, and whoever uses it goes on to: only the
/// names differ by which a server prints it.
func findMoves(from current: Catalog, to desired: Catalog) -> [Rename] {
  let wanted = Dictionary(desired.extensions.map { ($0.name, $0.schema) }) { first, _ in first }
  let moves = current.extensions.compactMap { item -> (item: Extension, to: Identifier)? in
    guard let schema = wanted[item.name], schema != item.schema else { return nil }
    return (item, schema)
  }
  let ways = Set(moves.map { Move(from: $0.schema, to: $1) })
  var members: [Move: Set<Identifier>] = [:]
  for way in ways {
    let isOnly = !ways.contains { $0.from == way.from && $0 != way }
    members[way] = names(thatGo: way, isOnly: isOnly, from: current, to: desired)
  }
  return moves.compactMap { item, schema in
    members[Move(from: item.schema, to: schema)].map { names in
      Rename(.members(of: item.name, names: names), from: item.schema, to: schema)
    }
  }
}

/// From one schema to another.
private struct Move: Hashable {
  let from: Identifier
  let to: Identifier
}

/// The names of extensions that others use in the one schema before and in the other one after; `nil` where an object
/// has one of them there. No catalog says which extension has brought what, and all that use a name after go on to use
/// the same.
///
/// - Parameter isOnly: whether no extension leaves the schema for another one.
private func names(
  thatGo move: Move, isOnly: Bool, from current: Catalog, to desired: Catalog
) -> Set<Identifier>? {
  let before = current.namesOfOthers(in: move.from)
  guard before.isDisjoint(with: current.ownNames(in: move.to)) else { return nil }
  let after = desired.namesOfOthers(in: move.to)
  let staying = desired.namesOfOthers(in: move.from)
  let isDeserted = isOnly && !desired.extensions.contains { $0.schema == move.from }
  return before.filter { !staying.contains($0) && (isDeserted || after.contains($0)) }
}

extension Catalog {
  /// The names in a schema that objects refer to, and that are none of the catalog's own.
  fileprivate func namesOfOthers(in schema: Identifier) -> Set<Identifier> {
    let own = ownNames(in: schema)
    var found: Set<Identifier> = []
    var catalog = self
    catalog.refer(
      by: NameMapping(moving: schema) { name in
        if !own.contains(name) { found.insert(name) }
        return nil
      })
    return found
  }

  fileprivate func ownNames(in schema: Identifier) -> Set<Identifier> {
    let names =
      enums.map(\.name) + sequences.map(\.name) + tables.map(\.name) + views.map(\.name)
      + functions.map(\.signature.name) + standalone.flatMap(\.names)
    return Set(names.filter { $0.schema == schema }.map(\.name))
  }
}

extension Standalone {
  /// The names that the object has or brings; an operator's is its symbol.
  fileprivate var names: [QualifiedName] {
    switch object.name {
    case .inSchema(let name), .ofMethod(let name, _): [name] + multirange
    case .routine(let signature): [signature.name]
    case .operator(let name, _, _): [QualifiedName(schema: name.schema, Identifier(name.symbol))]
    case .global, .cast, .mapping, .defaults: []
    }
  }

  private var multirange: [QualifiedName] {
    if case .rangeType(let type) = self { [type.multirange].compactMap(\.self) } else { [] }
  }
}
