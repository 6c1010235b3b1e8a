import CatalogModel
import CatalogSQL
import SQLText

extension Differ {
  /// An index that is made anew leaves behind it what bound the table to it, and a table's type stands in the
  /// way of other columns: such bonds are loosened before and fastened after.
  mutating func diffAttributes(from old: Table, to new: Table) {
    guard var wanted = new.attributes else { return }
    let present = old.attributes ?? TableAttributes()
    // It says nothing of the rows, which lie in partitions, and no statement changes it.
    if old.partitioning != nil, new.partitioning != nil { wanted.isUnlogged = present.isUnlogged }
    // Few tables name an index, and all changes are many.
    let changed = present.namesIndex ? Set(diff.changes.map(\.path)) : []
    let isChanged = { (name: Identifier) in
      changed.contains(.index(name, of: new.name))
        || changed.contains(.constraint(name, of: new.name))
    }
    var lasting = present
    if present.clusteredIndex.map(isChanged) ?? false { lasting.clusteredIndex = nil }
    if case .index(let name) = present.replicaIdentity, isChanged(name) {
      lasting.replicaIdentity = .default
    }
    // A new table has the columns of its type from the beginning.
    if !old.columns.isEmpty,
      old.columns.map(\.name) != new.columns.map(\.name)
        || !old.columns.isEmpty && old.columns.map(\.type) != new.columns.map(\.type)
    {
      lasting.type = nil
    }
    record(of: new.name, from: present, to: lasting)
    record(of: new.name, from: lasting, to: wanted)
  }

  private mutating func record(
    of table: QualifiedName, from old: TableAttributes, to new: TableAttributes
  ) {
    guard old != new else { return }
    diff.changes.append(.tableAttributes(of: table, from: old, to: new))
  }
}

extension TableAttributes {
  fileprivate var namesIndex: Bool {
    if case .index = replicaIdentity { true } else { clusteredIndex != nil }
  }
}
