package import SQLText

package struct Constraint: Hashable, Sendable {
  package var name: Identifier
  package var rule: ConstraintRule
  package var terms: ConstraintTerms
  /// Whether it is there because a parent table has it, and not of its own.
  package var isInherited = false
  /// The key of the partitioned table to which this one belongs.
  package var parent: Identifier?
  package var comment: String?
  /// The comment on the index of a key.
  package var indexComment: String?

  package init(
    name: Identifier, rule: ConstraintRule, terms: ConstraintTerms = ConstraintTerms(),
    comment: String? = nil
  ) {
    self.name = name
    self.rule = rule
    self.terms = terms
    self.comment = comment
  }
}

package enum ConstraintRule: Hashable, Sendable {
  case primaryKey([Identifier])
  case unique([Identifier])
  case check(Expression)
  case foreignKey(ForeignKey)
  /// An exclusion, whole as `pg_get_constraintdef` prints it.
  case other(definition: String)

  /// The columns of a primary key or a unique constraint.
  package var keyColumns: [Identifier]? {
    switch self {
    case .primaryKey(let columns), .unique(let columns): columns
    case .check, .foreignKey, .other: nil
    }
  }
}

package struct ForeignKey: Hashable, Codable, Sendable {
  package var columns: [Identifier]
  package var target: QualifiedName
  package var targetColumns: [Identifier]
  package var onDelete: ReferentialAction
  package var onUpdate: ReferentialAction

  package init(
    columns: [Identifier], target: QualifiedName, targetColumns: [Identifier],
    onDelete: ReferentialAction = .noAction, onUpdate: ReferentialAction = .noAction
  ) {
    self.columns = columns
    self.target = target
    self.targetColumns = targetColumns
    self.onDelete = onDelete
    self.onUpdate = onUpdate
  }
}

package enum ReferentialAction: String, Codable, CaseIterable, Sendable {
  case noAction = "no action"
  case restrict
  case cascade
  case setNull = "set null"
  case setDefault = "set default"
}
