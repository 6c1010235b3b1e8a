package import SQLText

/// How a table is kept: what it says beside its columns, constraints and what hangs on it.
package struct TableAttributes: Hashable, Sendable {
  /// Rows are lost in a crash.
  package var isUnlogged: Bool
  /// Storage parameters as `name=value`, those of its TOAST table as `toast.name=value`.
  package var parameters: OptionList
  package var replicaIdentity: ReplicaIdentity
  /// The index by which the rows are put in order.
  package var clusteredIndex: Identifier?
  /// `nil` is `heap`.
  package var accessMethod: Identifier?
  /// `nil` is that of the database.
  package var tablespace: Identifier?
  /// The composite type that gives the columns.
  package var type: QualifiedName?

  package init(
    isUnlogged: Bool = false, parameters: [String] = [],
    replicaIdentity: ReplicaIdentity = .default, clusteredIndex: Identifier? = nil,
    accessMethod: Identifier? = nil, tablespace: Identifier? = nil, type: QualifiedName? = nil
  ) {
    self.isUnlogged = isUnlogged
    self.parameters = OptionList(parameters)
    self.replicaIdentity = replicaIdentity
    self.clusteredIndex = clusteredIndex
    self.accessMethod = accessMethod
    self.tablespace = tablespace
    self.type = type
  }
}

/// What of an old row a subscriber is told.
package enum ReplicaIdentity: Hashable, Sendable {
  /// The primary key.
  case `default`
  case nothing, full
  case index(Identifier)
}
