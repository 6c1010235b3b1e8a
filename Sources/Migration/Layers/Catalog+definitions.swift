package import CatalogModel

extension Catalog {
  /// Every object and part by its path, with its definition in one line.
  package var definitions: [ObjectPath: String] {
    let index = ObjectIndex(self)
    return Dictionary(index.paths.map { ($0, index[$0]?.definition ?? "") }) { first, _ in first }
  }
}
