/// Which objects each object uses, as a server's `pg_depend` has it: what must be there before it is, and what
/// cannot go or change while it is there. An object's own schema and table are left out.
package struct Dependencies: Hashable, Sendable {
  private var used: [ObjectPath: Set<ObjectPath>]
  /// Objects that have come from elsewhere since: what they use is not known.
  private var unknown: Set<ObjectPath> = []

  package init(_ used: [ObjectPath: Set<ObjectPath>] = [:]) {
    self.used = used
  }

  package func areKnown(of path: ObjectPath) -> Bool {
    !unknown.contains(path) && !unknown.contains(path.root)
  }

  /// Forgets what an object and its parts use: another one stands in its place.
  package mutating func forget(_ path: ObjectPath) {
    unknown.insert(path)
    used[path] = nil
  }

  package subscript(path: ObjectPath) -> Set<ObjectPath> { used[path] ?? [] }

  package var users: [ObjectPath] { Array(used.keys) }

  package func mapPaths(_ change: (ObjectPath) -> ObjectPath) -> Dependencies {
    var result = Dependencies()
    for (user, objects) in used { result.used[change(user)] = Set(objects.map(change)) }
    result.unknown = Set(unknown.map(change))
    return result
  }

  package mutating func add(_ used: ObjectPath, to user: ObjectPath) {
    self.used[user, default: []].insert(used)
  }
}
