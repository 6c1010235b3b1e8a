import CatalogModel
import SQLText

extension Change {
  /// What a setting names, as it was and as it shall be.
  var settingUses: (old: [ObjectPath], new: [ObjectPath]) {
    switch self {
    case .sequenceOwner(let sequence, let old, let new):
      ((old?.paths ?? []) + (new == nil ? [.sequence(sequence)] : []), new?.paths ?? [])
    case .tableAttributes(let table, let old, let new):
      (old.paths(of: table, beside: new), new.paths(of: table, beside: old))
    case .partition(_, let old, let new):
      (old.map { [.table($0.parent)] } ?? [], new.map { [.table($0.parent)] } ?? [])
    case .parents(_, let old, let new): (old.map { .table($0) }, new.map { .table($0) })
    default: ([], [])
    }
  }
}

extension TableAttributes {
  /// The type that gives the columns of a table, where others give them then.
  func typeLeft(as new: TableAttributes) -> [ObjectPath] {
    guard let type, type != new.type else { return [] }
    return [.standalone(.type, .inSchema(type))]
  }
}

extension NumberSequence.Owner {
  fileprivate var paths: [ObjectPath] { [.table(table), .column(column, of: table)] }
}

extension TableAttributes {
  /// The indexes that they name, one of which may be that of a key, and the type of the rows that the others do not have.
  fileprivate func paths(
    of table: QualifiedName, beside other: TableAttributes
  ) -> [ObjectPath] {
    var names = clusteredIndex.map { [$0] } ?? []
    if case .index(let name) = replicaIdentity { names.append(name) }
    return names.flatMap { [.index($0, of: table), .constraint($0, of: table)] }
      + typeLeft(as: other)
  }
}
