package import CatalogModel
import SQLText

extension Catalog {
  /// The renamed catalog with the server's own words where they are others than foretold.
  ///
  /// - Parameters:
  ///   - built: the catalog before the renames as the server reads it, which need not be all of this one.
  ///   - observed: the same after the server has run them.
  package func renaming(
    _ renames: [Rename], built: Catalog, observed: Catalog
  ) -> Catalog {
    var result = renaming(renames)
    let foretold = built.renaming(renames)
    result.tables = correct(result.tables, foretold.tables, observed.tables, by: \.name) {
      $0.correct(by: $1, $2)
    }
    result.views = correct(result.views, foretold.views, observed.views, by: \.path) {
      view, seen, _ in view.correct(by: seen)
    }
    result.functions = correct(
      result.functions, foretold.functions, observed.functions, by: \.signature
    ) { function, seen, _ in function.correct(by: seen) }
    return result
  }
}

/// Leaves each object as it is where what was foretold of it has come; `merge` mends it elsewhere.
private func correct<Object: Equatable, Key: Hashable>(
  _ objects: [Object], _ foretold: [Object], _ observed: [Object], by key: KeyPath<Object, Key>,
  merge: (inout Object, Object, Object) -> Void
) -> [Object] {
  let foretold = Dictionary(foretold.map { ($0[keyPath: key], $0) }) { first, _ in first }
  let observed = Dictionary(observed.map { ($0[keyPath: key], $0) }) { first, _ in first }
  return objects.map { object in
    let name = object[keyPath: key]
    guard let seen = observed[name], let thought = foretold[name], seen != thought else {
      return object
    }
    var mended = object
    merge(&mended, seen, thought)
    return mended
  }
}

private func correct<Object: Equatable, Key: Hashable>(
  _ objects: [Object], _ foretold: [Object], _ observed: [Object], by key: KeyPath<Object, Key>
) -> [Object] {
  correct(objects, foretold, observed, by: key) { object, seen, _ in object = seen }
}

extension Table {
  fileprivate mutating func correct(by seen: Table, _ foretold: Table) {
    columns = Migration.correct(columns, foretold.columns, seen.columns, by: \.name)
    constraints = Migration.correct(
      constraints, foretold.constraints, seen.constraints, by: \.name)
    indexes = Migration.correct(indexes, foretold.indexes, seen.indexes, by: \.name)
    policies = Migration.correct(policies, foretold.policies, seen.policies, by: \.name)
    triggers = Migration.correct(triggers, foretold.triggers, seen.triggers, by: \.name)
    rules = Migration.correct(rules, foretold.rules, seen.rules, by: \.name)
    if foretold.partitioning != seen.partitioning { partitioning = seen.partitioning }
  }
}

extension View {
  fileprivate mutating func correct(by seen: View) {
    query = seen.query
    indexes = seen.indexes
    triggers = seen.triggers
    rules = seen.rules
    for (position, column) in seen.columns.enumerated() where position < columns.count {
      columns[position].name = column.name
      columns[position].type = column.type
    }
  }
}

extension Function {
  fileprivate mutating func correct(by seen: Function) {
    arguments = seen.arguments
    result = seen.result
    body = seen.body
    transforms = seen.transforms
  }
}
