import CatalogModel
import SQLText

/// The objects of a catalog by their paths, each as the change that makes it.
struct ObjectIndex {
  private(set) var creations: [ObjectPath: Change] = [:]

  init(_ catalog: Catalog) {
    creations.reserveCapacity(
      catalog.tables.reduce(0) { $0 + 1 + $1.columns.count + $1.constraints.count })
    for schema in catalog.schemas { add(.schema(.create(schema))) }
    for item in catalog.extensions { add(.extension(.create(item))) }
    for type in catalog.enums { add(.enumType(.create(type))) }
    for sequence in catalog.sequences { add(.sequence(.create(sequence))) }
    for function in catalog.functions { add(.function(.create(function))) }
    for object in catalog.standalone { add(.standalone(.create(object))) }
    for view in catalog.views { add(.view(.create(view))) }
    for table in catalog.tables { add(.table(.create(table))) }
  }

  subscript(path: ObjectPath) -> Change? { creations[path] }

  var paths: [ObjectPath] { Array(creations.keys) }

  /// Puts an object in, with its parts.
  mutating func add(_ creation: Change) {
    creations[creation.path] = creation
    for part in creation.parts { creations[part.path] = part }
  }
}

extension Change {
  /// The parts of a table or view, each as the change that makes it alone.
  var parts: [Change] {
    switch self {
    case .table(let edit): edit.object.parts
    case .view(let edit):
      edit.object.indexes.map { .index(.create($0), of: edit.object.name) }
        + edit.object.triggers.map { .trigger(.create($0), of: edit.object.name) }
        + edit.object.rules.map { .rule(.create($0), of: edit.object.name) }
    default: []
    }
  }

  /// The parts that come with the statement or step that makes the whole.
  var partsMadeAlong: [Change] {
    guard case .table = self else { return parts }
    return parts.filter { part in
      switch part {
      case .column, .constraint: true
      default: false
      }
    }
  }
}

extension Table {
  fileprivate var parts: [Change] {
    columns.map { .column(.create($0), of: name) }
      + constraints.map { .constraint(.create($0), of: name) }
      + indexes.map { .index(.create($0), of: name) }
      + policies.map { .policy(.create($0), of: name) }
      + triggers.map { .trigger(.create($0), of: name) }
      + rules.map { .rule(.create($0), of: name) }
  }
}
