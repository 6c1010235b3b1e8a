package import SQLText

/// The sequence with which an identity counts, in the schema of its table.
package struct ColumnSequence: Hashable, Codable, Sendable {
  package var name: Identifier
  package var grants: [Grant]
  package var comment: String?

  package init(_ name: Identifier, grants: [Grant] = [], comment: String? = nil) {
    self.name = name
    self.grants = grants.sorted()
    self.comment = comment
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
