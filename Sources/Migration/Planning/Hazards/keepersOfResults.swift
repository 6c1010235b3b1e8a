import CatalogModel

extension Change {
  /// Whether an index, a check or a column has values of its own computed by it.
  var makesAgain: Bool {
    switch self {
    case .index, .constraint, .column: verb == .create
    default: false
    }
  }
}

extension Catalog {
  /// The indexes, checks and generated columns that call each function.
  ///
  /// - Parameter made: those that are made anew.
  func keepersOfResults(
    besides made: Set<ObjectPath>
  ) -> [ObjectPath: [ObjectPath]] {
    guard let dependencies else { return [:] }
    let generated = Set(
      tables.flatMap { table in
        table.columns.filter(\.value.isGenerated).map { ObjectPath.column($0.name, of: table.name) }
      })
    var keepers: [ObjectPath: [ObjectPath]] = [:]
    for user in dependencies.users where !made.contains(user) {
      switch user {
      case .index, .constraint: break
      case .column where generated.contains(user): break
      default: continue
      }
      for used in dependencies[user] {
        if case .function = used { keepers[used, default: []].append(user) }
      }
    }
    return keepers
  }
}
