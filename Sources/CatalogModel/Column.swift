package import SQLText

package struct Column: Hashable, Sendable {
  package var name: Identifier
  /// `nil` where an author gave a name only.
  package var type: ColumnType?
  package var isNullable: Bool
  package var value: ColumnValue
  package var comment: String?

  package init(
    name: Identifier, type: ColumnType?, isNullable: Bool = true, value: ColumnValue = .none,
    comment: String? = nil
  ) {
    self.name = name
    self.type = type
    self.isNullable = isNullable
    self.value = value
    self.comment = comment
  }
}

/// Where a column's value comes from when an INSERT gives none.
package enum ColumnValue: Hashable, Sendable {
  case none
  case `default`(Expression)
  /// GENERATED ALWAYS AS (…) STORED; `nil` where an author says that it is computed and not how.
  case generated(Expression?)
  case identity(Identity)

  package enum Identity: String, Codable, Sendable {
    case always
    case byDefault = "by default"
  }
}
