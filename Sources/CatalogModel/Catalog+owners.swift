extension Catalog {
  /// The objects that have an owner of their own: a sequence that goes with a column has the table's.
  package var pathsWithOwner: Set<ObjectPath> {
    var paths = Set(schemas.map { ObjectPath.schema($0.name) })
    paths.formUnion(enums.map { .enumType($0.name) })
    paths.formUnion(sequences.filter { $0.owner == nil }.map { .sequence($0.name) })
    paths.formUnion(tables.map { .table($0.name) })
    paths.formUnion(views.map(\.path))
    paths.formUnion(functions.map(\.path))
    paths.formUnion(standalone.map(\.path).filter(\.hasOwner))
    return paths
  }
}

extension ObjectPath {
  fileprivate var hasOwner: Bool {
    switch self {
    case .standalone(.cast, _), .standalone(.userMapping, _), .standalone(.defaultPrivileges, _),
      .standalone(.rights, _), .standalone(.textSearchParser, _),
      .standalone(.textSearchTemplate, _):
      false
    default: true
    }
  }
}
