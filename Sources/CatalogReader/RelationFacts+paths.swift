import CatalogModel
import PostgresClient
import SQLText

extension RelationFacts {
  /// The paths of tables, views, constraints, indexes and the columns of defaults among some objects.
  func paths(
    among wanted: Set<ObjectAddress>
  ) throws(PostgresError) -> [ObjectAddress: ObjectPath] {
    var paths: [ObjectAddress: ObjectPath] = [:]
    var names: [ObjectID: QualifiedName] = [:]
    for (id, table) in tables {
      names[id] = table.name
      if wanted.contains(.relation(id)) { paths[.relation(id)] = .table(table.name) }
    }
    for (id, view) in views {
      names[id] = view.name
      if wanted.contains(.relation(id)) { paths[.relation(id)] = view.path }
    }
    for (relation, rows) in indexes {
      guard let table = names[relation] else { continue }
      for row in rows where wanted.contains(.relation(try row.int(1))) {
        paths[.relation(try row.int(1))] = .index(try row.identifier(2), of: table)
      }
    }
    for (relation, rows) in constraints {
      guard let table = names[relation] else { continue }
      for row in rows {
        var addresses: [ObjectAddress] = [.constraint(try row.int(3))]
        if let index = row.optionalInt(16) { addresses.append(.relation(index)) }
        for address in addresses where wanted.contains(address) {
          paths[address] = .constraint(try row.identifier(1), of: table)
        }
      }
    }
    for (id, key) in attributes.valueOwners where wanted.contains(.value(id)) {
      guard let table = names[key.relation],
        let column = attributes.attribute(key.number, of: key.relation)
      else { continue }
      paths[.value(id)] = .column(column.name, of: table)
    }
    return paths
  }
}
