package import SQLText

/// The sequence with which an identity counts, in the schema of its table.
package struct ColumnSequence: Hashable, Codable, Sendable {
  package var name: Identifier
  package var grants: [Grant]

  package init(_ name: Identifier, grants: [Grant] = []) {
    self.name = name
    self.grants = grants.sorted()
  }
}

extension Column {
  /// The name of the sequence of an identity: that which PostgreSQL gives, where none is stated.
  package func sequenceName(in table: QualifiedName) -> QualifiedName {
    QualifiedName(schema: table.schema, sequence?.name ?? standardSequenceName(in: table))
  }

  package func standardSequenceName(in table: QualifiedName) -> Identifier {
    objectName(table.name.name, name.name, "seq")
  }
}
