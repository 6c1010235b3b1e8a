package import SQLText

package struct Table: Hashable, Sendable {
  package var name: QualifiedName
  package var columns: [Column]
  package var constraints: [Constraint]
  package var indexes: [Index]
  package var rowSecurity: RowSecurity
  package var policies: [Policy]
  package var triggers: [Trigger]
  /// `nil` where a specification states no grants; the owner's own are left out.
  package var grants: [Grant]?
  package var comment: String?

  package init(
    name: QualifiedName, columns: [Column] = [], constraints: [Constraint] = [],
    indexes: [Index] = [], rowSecurity: RowSecurity = .off, policies: [Policy] = [],
    triggers: [Trigger] = [], grants: [Grant]? = nil, comment: String? = nil
  ) {
    self.name = name
    self.columns = columns
    self.constraints = constraints.sorted { $0.name < $1.name }
    self.indexes = indexes.sorted { $0.name < $1.name }
    self.rowSecurity = rowSecurity
    self.policies = policies.sorted { $0.name < $1.name }
    self.triggers = triggers.sorted { $0.name < $1.name }
    self.grants = grants?.sorted()
    self.comment = comment
  }
}

package enum RowSecurity: String, Codable, Sendable {
  case off, enabled
  /// Enabled, and held against the table's owner too.
  case forced
}
