import CatalogModel
import SQLText

extension Table {
  /// Gives a column of the table its new name.
  mutating func renameColumn(_ rename: Rename) {
    let change = { (name: Identifier) in name == rename.old ? rename.new : name }
    for position in columns.indices { columns[position].name = change(columns[position].name) }
    for position in constraints.indices {
      switch constraints[position].rule {
      case .primaryKey(let key): constraints[position].rule = .primaryKey(key.map(change))
      case .unique(let key): constraints[position].rule = .unique(key.map(change))
      case .foreignKey, .check, .other: break
      }
    }
    mapForeignKeys { $0.columns = $0.columns.map(change) }
    for position in indexes.indices {
      for place in indexes[position].keys.indices {
        if case .column(let name) = indexes[position].keys[place].value {
          indexes[position].keys[place].value = .column(change(name))
        }
      }
      indexes[position].include = indexes[position].include.map(change)
    }
    for position in triggers.indices {
      triggers[position].updateColumns = triggers[position].updateColumns.map(change)
    }
  }

  /// Gives the columns to which the table refers their new name.
  mutating func renameTarget(of target: QualifiedName, _ rename: Rename) {
    mapForeignKeys { key in
      guard key.target == target else { return }
      key.targetColumns = key.targetColumns.map { $0 == rename.old ? rename.new : $0 }
    }
  }

  mutating func renameKeyOrIndex(_ rename: Rename) {
    if case .constraints = rename.scope {
      for position in constraints.indices where constraints[position].name == rename.old {
        constraints[position].name = rename.new
      }
    } else {
      for position in indexes.indices where indexes[position].name == rename.old {
        indexes[position].name = rename.new
      }
    }
    if attributes?.clusteredIndex == rename.old { attributes?.clusteredIndex = rename.new }
    if attributes?.replicaIdentity == .index(rename.old) {
      attributes?.replicaIdentity = .index(rename.new)
    }
  }

  /// What belongs to the key or index of another table knows its new name.
  mutating func follow(_ rename: Rename, of table: QualifiedName) {
    let old = QualifiedName(schema: table.schema, rename.old)
    for position in indexes.indices where indexes[position].parent == old {
      indexes[position].parent = QualifiedName(schema: table.schema, rename.new)
    }
    guard ancestors.contains(table), case .constraints = rename.scope else { return }
    for position in constraints.indices where constraints[position].parent == rename.old {
      constraints[position].parent = rename.new
    }
  }

  /// A check that comes from above has the name that it has there.
  mutating func inherit(_ rename: Rename) {
    guard case .constraints = rename.scope else { return }
    for position in constraints.indices
    where constraints[position].isInherited && constraints[position].rule.isCheck
      && constraints[position].name == rename.old
    {
      constraints[position].name = rename.new
    }
  }

  mutating func mapForeignKeys(_ change: (inout ForeignKey) -> Void) {
    for position in constraints.indices {
      guard case .foreignKey(var key) = constraints[position].rule else { continue }
      change(&key)
      constraints[position].rule = .foreignKey(key)
    }
  }
}
