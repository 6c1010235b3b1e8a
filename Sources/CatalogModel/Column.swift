package import SQLText

package struct Column: Hashable, Sendable {
  package var name: Identifier
  /// `nil` where an author gave a name only.
  package var type: ColumnType?
  package var isNullable: Bool
  package var value: ColumnValue
  /// Whether it is there because a parent table has it, and not of its own.
  package var isInherited = false
  /// Options of a foreign table's column as `name=value`, in the order of their names; `nil` where the table is not
  /// foreign.
  package var foreignOptions: [String]?
  /// `nil` where a specification states none.
  package var traits: ColumnTraits?
  /// `nil` for a column without an identity, and where a specification states none.
  package var sequence: ColumnSequence?
  /// What is granted on the column alone; `nil` where a specification states no grants.
  package var grants: [Grant]?
  package var comment: String?

  package init(
    name: Identifier, type: ColumnType?, isNullable: Bool = true, value: ColumnValue = .none,
    traits: ColumnTraits? = nil, grants: [Grant]? = nil, comment: String? = nil
  ) {
    self.name = name
    self.type = type
    self.isNullable = isNullable
    self.value = value
    self.traits = traits
    self.grants = grants?.sorted()
    self.comment = comment
  }
}

/// Where a column's value comes from when an INSERT gives none.
package enum ColumnValue: Hashable, Sendable {
  case none
  case `default`(Expression)
  /// GENERATED ALWAYS AS (…); `nil` where an author says that it is computed and not how.
  case generated(Expression?)
  case identity(Identity)

  package enum Identity: String, Codable, Sendable {
    case always
    case byDefault = "by default"
  }

  package var isGenerated: Bool {
    if case .generated = self { true } else { false }
  }
}
