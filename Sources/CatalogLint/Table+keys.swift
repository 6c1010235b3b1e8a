import CatalogModel
import SQLGrammar
import SQLText

/// The columns of a primary or unique key.
struct TableKey {
  let name: Identifier
  let columns: [Identifier]
  let isPrimary: Bool
}

extension Table {
  /// The primary and unique keys, those among them that the catalog holds as text only.
  var keys: [TableKey] {
    constraints.compactMap { constraint in
      switch constraint.rule {
      case .primaryKey(let columns):
        TableKey(name: constraint.name, columns: columns, isPrimary: true)
      case .unique(let columns):
        TableKey(name: constraint.name, columns: columns, isPrimary: false)
      case .other(let definition): readKey(definition, name: constraint.name)
      case .check, .foreignKey: nil
      }
    }
  }
}

/// Reads `UNIQUE (a, b) DEFERRABLE` and the like; `nil` for a constraint of another kind.
private func readKey(_ definition: String, name: Identifier) -> TableKey? {
  guard let statement = try? parseSQL("alter table t add \(definition)").first else { return nil }
  let command = statement.body["cmds"].elements.first?["AlterTableCmd"]
  let constraint = command?["def"]["Constraint"] ?? .null
  let columns = constraint["keys"].names.map { Identifier($0) }
  guard !columns.isEmpty else { return nil }
  return TableKey(
    name: name, columns: columns, isPrimary: constraint["contype"].string == "CONSTR_PRIMARY")
}
