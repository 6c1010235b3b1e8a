package import SQLText

/// The place of a table among the partitions of another one.
package struct Partition: Hashable, Codable, Sendable {
  package var parent: QualifiedName
  /// `FOR VALUES …` or `DEFAULT`, as `pg_get_expr` prints it.
  package var bound: Expression

  /// Whether it is for the rows that belong into no other.
  package var isDefault: Bool { bound.text == "DEFAULT" }

  package init(parent: QualifiedName, bound: Expression) {
    self.parent = parent
    self.bound = bound
  }
}
