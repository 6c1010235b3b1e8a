import CatalogModel
import SQLText

extension Draft {
  /// Takes what closes a cycle among objects that come (or among those that go) out of its table or view, as a change of
  /// its own: a constraint or default, and whatever else hangs on what goes, or on a view.
  mutating func cutCycles() {
    let (old, new) = (old, new)
    cut(.create, parts: \.partsMadeAlong, kept: { _ in [] }, uses: { new.uses(of: $0).all })
    // Nothing holds what only a body names.
    cut(.drop, parts: \.parts, kept: old.referencesFromAbove, uses: { old.uses(of: $0).firm })
  }

  private mutating func cut(
    _ verb: Verb, parts: (Change) -> [Change], kept: (Change) -> [Change],
    uses: (Change) -> Set<ObjectPath>
  ) {
    var graph = CreationGraph(
      courses.values.flatMap(\.changes).filter { $0.verb == verb && $0.sidesAsCreations != nil }
        .map { verb == .create ? $0 : $0.inverse },
      parts: parts, kept: kept, uses: uses)
    for (owner, parts) in graph.closingParts() {
      for path in [ObjectPath.table(owner), .view(owner), .materializedView(owner)] {
        takeOut(parts, of: path, verb)
      }
    }
  }

  /// Makes changes of their own of what a table or view that comes can have later, or one that goes lose before.
  mutating func takeOut(_ parts: Set<ObjectPath>, of path: ObjectPath, _ verb: Verb) {
    switch courses[path] {
    case .step(let change) where change.verb == verb:
      let pieces =
        verb == .create ? divide([change], from: parts) : divideBefore([change], from: parts)
      for piece in pieces { take(.step(piece), for: piece.path) }
    case .parting(let leaving, let coming) where verb == .create:
      take(.parting(leaving: leaving, coming: divide(coming, from: parts)), for: path)
    case .parting(let leaving, let coming):
      take(.parting(leaving: divideBefore(leaving, from: parts), coming: coming), for: path)
    case .step, nil: break
    }
  }

  /// Takes parts out of a table that leaves and comes back, so that they go before all else of it and come after.
  mutating func takeOutOnBothWays(_ parts: Set<ObjectPath>, of table: QualifiedName) {
    takeOut(parts, of: .table(table), .drop)
    takeOut(parts, of: .table(table), .create)
  }

  private func divide(_ coming: [Change], from parts: Set<ObjectPath>) -> [Change] {
    coming.flatMap { change -> [Change] in
      switch change {
      case .table(.create(let whole)):
        let (rest, own) = whole.without(parts)
        return [.table(.create(rest))] + own
      case .view(.create(let whole)):
        let (rest, own) = whole.without(parts)
        return [.view(.create(rest))] + own
      default: return [change]
      }
    }
  }

  private func divideBefore(_ leaving: [Change], from parts: Set<ObjectPath>) -> [Change] {
    divide(leaving.map(\.inverse), from: parts).map(\.inverse).reversed()
  }
}

/// Which creations use which other ones, and through which part.
private struct CreationGraph {
  private struct Link {
    let target: Int
    /// The part by which the one uses the other, where it can be made later.
    let part: ObjectPath?
  }

  private let creations: [Change]
  private var links: [[Link]]
  private var done: Set<Int> = []

  /// - Parameters:
  ///   - parts: by which a creation uses others.
  ///   - kept: those of them that no statement of its own takes away.
  init(
    _ unsorted: [Change], parts: (Change) -> [Change], kept: (Change) -> [Change],
    uses: (Change) -> Set<ObjectPath>
  ) {
    creations = unsorted.sorted { $0.path < $1.path }
    var positions: [ObjectPath: Int] = [:]
    for (position, creation) in creations.enumerated() {
      positions[creation.path] = position
      for part in parts(creation) { positions[part.path] = position }
    }
    links = creations.enumerated().map { position, creation in
      func links(of user: Change, by part: ObjectPath?) -> [Link] {
        Set(uses(user).compactMap { positions[$0] ?? positions[$0.root] }).sorted()
          .filter { $0 != position }
          .map { Link(target: $0, part: part) }
      }
      return ([creation] + parts(creation)).flatMap { part in
        links(of: part, by: part.canBeMadeLater ? part.path : nil)
      } + kept(creation).flatMap { links(of: $0, by: nil) }
    }
  }

  /// Walks depth first; a link that leads back to an object on the way closes a cycle, which is cut there or at
  /// the last place on the way where it can be.
  mutating func closingParts() -> [QualifiedName: Set<ObjectPath>] {
    var closing: [QualifiedName: Set<ObjectPath>] = [:]
    for start in creations.indices where !done.contains(start) { walk(from: start, &closing) }
    return closing
  }

  private mutating func walk(
    from start: Int, _ closing: inout [QualifiedName: Set<ObjectPath>]
  ) {
    var way: [(node: Int, links: [Link], by: ObjectPath?)] = [(start, links[start], nil)]
    var places = [start: 0]
    while let top = way.last {
      guard let link = top.links.last else {
        way.removeLast()
        places[top.node] = nil
        done.insert(top.node)
        continue
      }
      way[way.count - 1].links.removeLast()
      if let part = link.part, case .table(let owner) = part.root,
        closing[owner]?.contains(part) == true
      {
        continue
      }
      if let place = places[link.target] {
        let last = link.part == nil ? way[(place + 1)...].lastIndex { $0.by != nil } : nil
        guard let part = link.part ?? last.flatMap({ way[$0].by }),
          case .table(let owner) = part.root
        else { continue }
        closing[owner, default: []].insert(part)
        // What is behind the cut may be reached in another way.
        if let last {
          for top in way[last...] { places[top.node] = nil }
          way.removeSubrange(last...)
        }
      } else if !done.contains(link.target) {
        way.append((link.target, links[link.target], link.part))
        places[link.target] = way.count - 1
      }
    }
  }
}

extension Change {
  /// Whether the part of a table can follow it when it is made, and go before it.
  fileprivate var canBeMadeLater: Bool {
    switch self {
    case .constraint(let edit, _): edit.object.rule.keyColumns == nil
    case .column(let edit, _):
      if case .default = edit.object.value { true } else { false }
    case .index, .policy, .trigger, .rule: true
    default: false
    }
  }
}

/// A table or view without some of its parts, and the changes that bring these.
private struct Division<Whole> {
  var rest: Whole
  let parts: Set<ObjectPath>
  var own: [Change] = []

  mutating func take<Part>(
    _ list: WritableKeyPath<Whole, [Part]>, _ creation: (Part) -> Change
  ) {
    let whole = rest[keyPath: list]
    own += whole.map(creation).filter { parts.contains($0.path) }
    rest[keyPath: list] = whole.filter { !parts.contains(creation($0).path) }
  }
}

extension View {
  /// The view without the named parts, and the changes that bring them.
  fileprivate func without(_ parts: Set<ObjectPath>) -> (View, [Change]) {
    var division = Division(rest: self, parts: parts)
    division.take(\.indexes) { .index(.create($0), of: name) }
    division.take(\.triggers) { .trigger(.create($0), of: name) }
    division.take(\.rules) { .rule(.create($0), of: name) }
    return (division.rest, division.own)
  }
}

extension Table {
  /// The table without the named parts, and the changes that bring them.
  fileprivate func without(_ parts: Set<ObjectPath>) -> (Table, [Change]) {
    var division = Division(rest: self, parts: parts)
    division.take(\.constraints) { .constraint(.create($0), of: name) }
    division.take(\.indexes) { .index(.create($0), of: name) }
    division.take(\.policies) { .policy(.create($0), of: name) }
    division.take(\.triggers) { .trigger(.create($0), of: name) }
    division.take(\.rules) { .rule(.create($0), of: name) }
    for (position, column) in columns.enumerated()
    where parts.contains(.column(column.name, of: name)) {
      division.rest.columns[position].value = .none
      division.own.append(
        .column(.alter(from: division.rest.columns[position], to: column), of: name))
    }
    return (division.rest, division.own)
  }
}
