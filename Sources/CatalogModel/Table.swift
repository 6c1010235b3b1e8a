package import SQLText

package struct Table: Hashable, Sendable {
  package var name: QualifiedName
  package var columns: [Column]
  package var constraints: [Constraint]
  package var indexes: [Index]
  package var rowSecurity: RowSecurity
  package var policies: [Policy]
  package var triggers: [Trigger]
  package var rules: [RewriteRule]
  /// `nil` where a specification states none.
  package var attributes: TableAttributes?
  /// `RANGE (…)` and the like, as `pg_get_partkeydef` prints it, for a table whose rows lie in partitions.
  package var partitioning: Expression?
  package var partition: Partition?
  /// The tables whose columns and checks it inherits, in their order; a partition has none.
  package var parents: [QualifiedName]
  package var foreign: ForeignTable?
  /// `nil` where a specification states no grants; the owner's own are left out.
  package var grants: [Grant]?
  package var comment: String?

  package init(
    name: QualifiedName, columns: [Column] = [], constraints: [Constraint] = [],
    indexes: [Index] = [], rowSecurity: RowSecurity = .off, policies: [Policy] = [],
    triggers: [Trigger] = [], rules: [RewriteRule] = [], attributes: TableAttributes? = nil,
    partitioning: Expression? = nil, partition: Partition? = nil, parents: [QualifiedName] = [],
    foreign: ForeignTable? = nil, grants: [Grant]? = nil, comment: String? = nil
  ) {
    self.name = name
    self.columns = columns
    self.constraints = constraints.sorted { $0.name < $1.name }
    self.indexes = indexes.sorted { $0.name < $1.name }
    self.rowSecurity = rowSecurity
    self.policies = policies.sorted { $0.name < $1.name }
    self.triggers = triggers.sorted { $0.name < $1.name }
    self.rules = rules.sorted { $0.name < $1.name }
    self.attributes = attributes
    self.partitioning = partitioning
    self.partition = partition
    self.parents = parents
    self.foreign = foreign
    self.grants = grants?.sorted()
    self.comment = comment
  }

  /// The table that it is a part of, or those whose columns it inherits.
  package var ancestors: [QualifiedName] { partition.map { [$0.parent] } ?? parents }
}

package enum RowSecurity: String, Codable, Sendable {
  case off, enabled
  /// Enabled, and held against the table's owner too.
  case forced
  /// Not enabled; once it is, it holds against the table's owner too.
  case offAndForced = "off and forced"

  package init(isEnabled: Bool, isForced: Bool) {
    self = isEnabled ? (isForced ? .forced : .enabled) : (isForced ? .offAndForced : .off)
  }

  /// Whether policies hold for anyone.
  package var isEnabled: Bool { self == .enabled || self == .forced }

  package var isForced: Bool { self == .forced || self == .offAndForced }
}
