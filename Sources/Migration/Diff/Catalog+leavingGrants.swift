package import CatalogModel

extension Catalog {
  /// The same with the grants that another catalog has where none are stated: what default privileges give depends on
  /// what they were when an object was made.
  package func leavingGrants(to made: Catalog) -> Catalog {
    var result = self
    result.tables.takeGrants(of: made.tables, by: \.name, at: \.grants)
    result.views.takeGrants(of: made.views, by: \.path, at: \.grants)
    result.functions.takeGrants(of: made.functions, by: \.signature, at: \.grants)
    result.sequences.takeGrants(of: made.sequences, by: \.name, at: \.grants)
    result.enums.takeGrants(of: made.enums, by: \.name, at: \.grants)
    result.schemas.takeGrants(of: made.schemas, by: \.name, at: \.grants)
    return result
  }
}

extension Array {
  fileprivate mutating func takeGrants<Key: Hashable>(
    of others: [Element], by key: KeyPath<Element, Key>,
    at grants: WritableKeyPath<Element, [Grant]?>
  ) {
    let known = Dictionary(others.map { ($0[keyPath: key], $0[keyPath: grants]) }) { first, _ in
      first
    }
    for position in indices where self[position][keyPath: grants] == nil {
      self[position][keyPath: grants] = known[self[position][keyPath: key]] ?? nil
    }
  }
}
