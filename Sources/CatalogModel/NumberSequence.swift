package import SQLText

/// A sequence; that of an identity column is part of the column.
package struct NumberSequence: Hashable, Sendable {
  package var name: QualifiedName
  package var type: ColumnType
  package var start: Int
  package var increment: Int
  package var minimum: Int
  package var maximum: Int
  package var cache: Int
  package var cycles: Bool
  package var isUnlogged: Bool
  /// The column with which the sequence goes.
  package var owner: Owner?
  /// `nil` where a specification states no grants; the owner's own are left out.
  package var grants: [Grant]?
  package var comment: String?

  package struct Owner: Hashable, Codable, Sendable {
    package var table: QualifiedName
    package var column: Identifier

    package init(table: QualifiedName, column: Identifier) {
      self.table = table
      self.column = column
    }
  }

  package init(
    name: QualifiedName, type: ColumnType = ColumnType(canonical: "bigint"), start: Int = 1,
    increment: Int = 1, minimum: Int = 1, maximum: Int = .max, cache: Int = 1,
    cycles: Bool = false, isUnlogged: Bool = false, owner: Owner? = nil, grants: [Grant]? = nil,
    comment: String? = nil
  ) {
    self.name = name
    self.type = type
    self.start = start
    self.increment = increment
    self.minimum = minimum
    self.maximum = maximum
    self.cache = cache
    self.cycles = cycles
    self.isUnlogged = isUnlogged
    self.owner = owner
    self.grants = grants?.sorted()
    self.comment = comment
  }
}
