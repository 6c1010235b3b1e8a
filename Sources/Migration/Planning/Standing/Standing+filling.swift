import CatalogModel
import SQLText

extension Standing {
  /// Whether an UPDATE reaches every row of the table, and nothing else comes of it, while the plan runs: what the table
  /// shall have may be there already, and what it has may not be gone.
  func canBeFilled(_ name: QualifiedName) -> Bool {
    guard let table = table(name) else { return false }
    return [table, tableAtLast(name)].compactMap(\.self).allSatisfy(\.letsUpdatesPass)
      && (identifiesRows(table) || !publications.contains { $0.publishes(name) })
  }

  /// Whether a publication can tell which row an UPDATE has changed.
  private func identifiesRows(_ table: Table) -> Bool {
    switch table.attributes?.replicaIdentity ?? .default {
    case .default:
      table.constraints.contains { key in
        key.rule.isPrimaryKey && !isLeaving(.constraint(key.name, of: table.name))
      }
    case .full: true
    case .index, .nothing: false
    }
  }
}

extension Table {
  fileprivate var letsUpdatesPass: Bool {
    partitioning == nil && foreign == nil && !rowSecurity.isForced && rules.isEmpty
      && !triggers.contains { $0.events.contains(.update) }
      && !constraints.contains(where: \.isUnprovenCheck)
  }
}

extension Publication {
  fileprivate func publishes(_ table: QualifiedName) -> Bool {
    allTables || schemas.contains(table.schema) || tables.contains { $0.name == table }
  }
}

extension Catalog {
  var publicationsOfUpdates: [Publication] {
    standalone.compactMap { object in
      guard case .publication(let publication) = object, publication.operations.contains(.update)
      else { return nil }
      return publication
    }
  }
}
