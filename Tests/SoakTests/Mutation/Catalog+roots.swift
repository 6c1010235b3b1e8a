import CatalogModel

extension Catalog {
  /// The objects of the catalog that the other one has not, or not so.
  func roots(unlike other: Catalog) -> Set<ObjectPath> {
    let theirs = Set(other.objects)
    return Set(objects.filter { !theirs.contains($0) }.map(\.path))
  }

  private var objects: [RootObject] {
    schemas.map { RootObject(.schema($0.name), $0) }
      + extensions.map { RootObject(.extension($0.name), $0) }
      + enums.map { RootObject(.enumType($0.name), $0) }
      + sequences.map { RootObject(.sequence($0.name), $0) }
      + tables.map { RootObject(.table($0.name), $0) }
      + views.map { RootObject($0.path, $0) }
      + functions.map { RootObject($0.path, $0) }
      + standalone.map { RootObject($0.path, $0) }
  }
}

private struct RootObject: Hashable {
  let path: ObjectPath
  private let value: AnyHashable

  init(_ path: ObjectPath, _ value: some Hashable & Sendable) {
    self.path = path
    self.value = AnyHashable(value)
  }
}
