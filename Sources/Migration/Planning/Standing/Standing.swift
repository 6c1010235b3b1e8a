import CatalogModel
import CatalogSQL
import SQLText

/// What stood before a plan and is in use while it runs, and how one step may treat it.
struct Standing {
  /// Roles that the platform may have given rights on what the step makes.
  var platformRoles: [Identifier] = []
  /// Whether the step may be spread over several transactions.
  var isOnline = false
  /// Whether the body that the step gives a function names what comes later.
  var readsAhead = false
  /// Whether the step takes away what stands, though something else may get its name.
  var takesAway = false
  private let before: StandingIndex

  init(_ before: StandingIndex) {
    self.before = before
  }

  /// Of a database of which nothing is known.
  static let unknown = Standing(StandingIndex([], context: PlanContext()))

  /// Whether others may be using the table, view, sequence or index.
  func stands(_ name: QualifiedName) -> Bool { takesAway || !before.madeRelations.contains(name) }

  /// The identities that a table gets as it is made.
  func newIdentities(of name: QualifiedName) -> [Column] {
    stands(name) ? [] : before.identities[name] ?? []
  }

  /// Who owns an object that stands; `nil` for whoever runs the plan, and where nobody knows.
  func owner(of path: ObjectPath) -> Identifier? {
    before.made.contains(path) ? nil : before.owners[path]
  }

  /// The same of what has grants: those of a view go by the name of a table.
  func ownerOfTarget(_ target: GrantTarget) -> Identifier? {
    switch target {
    case .table(let name):
      [ObjectPath.table(name), .view(name), .materializedView(name)].lazy.compactMap(owner).first
    case .sequence(let name): ownerOfSequence(name)
    default: owner(of: target.path.root)
    }
  }

  /// The same of a sequence, which may go with a table.
  func ownerOfSequence(_ name: QualifiedName) -> Identifier? {
    stands(name) ? before.sequenceOwners[name] : nil
  }

  /// The table as it stands.
  func table(_ name: QualifiedName) -> Table? { stands(name) ? before.tables[name] : nil }

  /// The table as the plan leaves it.
  func tableAtLast(_ name: QualifiedName) -> Table? { before.tablesAtLast[name] }

  /// Those that tell of rows that change, before and after.
  var publications: [Publication] { before.publications }

  /// The table that stood under the name, though another may get it.
  func formerTable(_ name: QualifiedName) -> Table? { before.tables[name] }

  /// Whether the constraint goes, or becomes another.
  func isLeaving(_ path: ObjectPath) -> Bool { before.leaving.contains(path) }

  /// The tables with foreign keys to the table that neither go nor change, though their tables may.
  func standingReferrers(_ name: QualifiedName) -> [QualifiedName] {
    before.allReferrers[name, default: []]
  }

  /// The column of an heir as the plan's changes of the tables above leave it; `nil` where none alters theirs.
  func reached(_ column: Column, of table: QualifiedName) -> Column? {
    before.alterationsAbove.reach(column, of: table)
  }

  /// Whether tables below keep the column as their own.
  func leavesToHeirs(_ column: Identifier, of table: QualifiedName) -> Bool {
    before.leftToHeirs.contains(.column(column, of: table))
  }

  /// Whether the plan makes the table inherit from another one, or a part of it.
  func joinsParents(_ name: QualifiedName) -> Bool { before.joining.contains(name) }

  /// What the references of a partition say that shall be those of its parent under other names.
  func referencesBrought(by name: QualifiedName) -> [ConstraintRule] {
    before.referencesBrought[name] ?? []
  }

  /// The index that a new key of the table takes over.
  func indexTaken(by key: Constraint, of table: QualifiedName) -> Index? {
    before.indexesTaken[.constraint(key.name, of: table)]
  }

  /// How indexes become parts of one another.
  var parts: IndexParts { before.parts }

  /// Whether partitions have the identities of their parents.
  var sharesIdentities: Bool { before.serverVersion >= 170_000 }

  /// Whether NOT NULL is a constraint with a name.
  var hasNotNullConstraints: Bool { before.serverVersion >= 180_000 }

  /// Whether the server puts one trigger in the place of another.
  var replacesTriggers: Bool { before.serverVersion >= 140_000 }

  /// The view as it is to be, or as it stands.
  func view(_ name: QualifiedName) -> View? { before.views[name] }

  /// Whether the table is in use, and too large to be kept waiting while its rows are read.
  func spares(_ name: QualifiedName) -> Bool { isOnline && holdsRows(name) }

  /// Whether reading or writing every row of it takes time.
  func holdsRows(_ name: QualifiedName) -> Bool {
    guard stands(name) else { return false }
    if let table = before.tables[name], table.foreign != nil { return false }
    return !before.isSmall(name)
  }

  /// The tables below it, to the last.
  func below(_ name: QualifiedName) -> [QualifiedName] { before.heirs.all(below: name) }

  /// The tables that the plan puts below it.
  func joined(below name: QualifiedName) -> [QualifiedName] {
    let standing = below(name)
    return before.heirsAtLast.all(below: name).filter { !standing.contains($0) }
  }

  /// Whether one of them is on another server.
  func hasForeign(below name: QualifiedName) -> Bool {
    below(name).contains { before.tables[$0]?.foreign != nil }
  }

  /// The partition for the rows that belong into no other, which are looked through when another one comes.
  func defaultPartition(of parent: QualifiedName) -> QualifiedName? {
    before.heirs.all(below: parent).first { name in
      before.tables[name]?.partition.map { $0.parent == parent && $0.isDefault }
        ?? false
    }
  }

  func isPartitioned(_ name: QualifiedName) -> Bool {
    before.tables[name]?.partitioning != nil
  }

  /// The tables with columns of the domain.
  func users(ofDomain name: QualifiedName) -> [QualifiedName] {
    before.domainUsers[name, default: []].filter(stands)
  }

  /// The conditions that are proved of every row of the table, and stay so.
  func provedChecks(of name: QualifiedName) -> [Expression] {
    (table(name)?.constraints ?? []).compactMap { constraint in
      guard case .check(let condition) = constraint.rule, constraint.terms.isValidated,
        constraint.terms.isEnforced,
        !before.leaving.contains(.constraint(constraint.name, of: name))
      else { return nil }
      return condition
    }
  }

  /// Whether an index or key of the table has the column, and is made anew when its values sort otherwise.
  func hasIndex(on column: Identifier, of name: QualifiedName) -> Bool {
    guard let table = table(name) else { return false }
    return table.constraints.contains { $0.rule.keyColumns?.contains(column) ?? false }
      || table.indexes.contains { index in
        index.include.contains(column)
          || index.keys.contains { key in
            switch key.value {
            case .column(let own): own == column
            case .expression(let value): value.text.contains(column.name)
            }
          }
      }
  }

  /// The tables at the other ends of the references that a column is a part of.
  func tablesBound(to column: Identifier, of name: QualifiedName) -> [QualifiedName] {
    let own = (table(name)?.constraints ?? []).compactMap { constraint -> QualifiedName? in
      guard case .foreignKey(let key) = constraint.rule,
        !before.leaving.contains(.constraint(constraint.name, of: name))
      else { return nil }
      return key.columns.contains(column) ? key.target : nil
    }
    let others = (before.referrers[name] ?? []).filter { $0.key.targetColumns.contains(column) }
    return own + others.map(\.table)
  }

  func domain(_ name: QualifiedName) -> Domain? { before.domains[name] }

  /// Whether a domain that says nothing of it gets a default of the domain that it is made of.
  func isGivenDefault(_ domain: Domain) -> Bool {
    guard domain.value == nil, let base = domain.base.userType else { return false }
    return before.domainsAtLast[base]?.value != nil
  }

  /// The type of which a domain's values are; any other type itself.
  func plain(_ type: ColumnType) -> ColumnType { type.plain(before.domains) }

  /// The same as the plan leaves it.
  func plainAtLast(_ type: ColumnType) -> ColumnType { type.plain(before.domainsAtLast) }

  /// Whether the values of the type are rows with names for what they hold.
  func isRow(_ type: ColumnType) -> Bool { plain(type).isRow(among: before.rowTypes) }

  /// The same as the plan leaves it.
  func isRowAtLast(_ type: ColumnType) -> Bool {
    plainAtLast(type).isRow(among: before.rowTypesAtLast)
  }

  /// Whether a cast of the database's own stands, before and after.
  func hasOwnCast(from old: ColumnType, to new: ColumnType) -> Bool {
    before.casts.contains(.cast(old, new))
  }

  func functions(_ name: QualifiedName) -> [Function] { before.functions[name] ?? [] }

  /// The names of a table's constraints, before and after.
  func constraintNames(of table: QualifiedName) -> [Identifier] {
    [before.tables, before.tablesAtLast].flatMap { $0[table]?.constraints.map(\.name) ?? [] }
  }

  /// Whether a table or what shares its names is called so, before or after.
  func isTaken(_ name: QualifiedName) -> Bool { before.relationNames.contains(name) }
}

extension Standing {
  /// A lock on the object, where it stands.
  func lock(_ level: LockLevel, on name: QualifiedName) -> [Lock] {
    stands(name) ? [Lock(level, on: name)] : []
  }

  /// A lock on the table and on all below it.
  func lockAll(_ level: LockLevel, on table: QualifiedName) -> [Lock] {
    ([table] + below(table)).flatMap { lock(level, on: $0) }
  }

  /// A lock on the table and on its partitions; a table that only inherits has a constraint or index of its own.
  func lockParts(_ level: LockLevel, on table: QualifiedName) -> [Lock] {
    isPartitioned(table) ? lockAll(level, on: table) : lock(level, on: table)
  }

  /// `ALTER TABLE` for a table, and those below it, under the lock that most need.
  func altering(_ table: QualifiedName, _ actions: [SQL]) -> [PlanStatement] {
    actions.map {
      PlanStatement(
        TableAction(table: table, sql: $0), locks: lockAll(.accessExclusive, on: table))
    }
  }

  func locking(_ statements: [SQL], _ locks: [Lock]) -> [PlanStatement] {
    statements.map { PlanStatement($0, locks: locks) }
  }

  /// What is read of the table and of its partitions.
  func scanningParts(of table: QualifiedName) -> [PlanStatement.Work] {
    isPartitioned(table)
      ? work(PlanStatement.Work.scan, on: table)
      : holdsRows(table) ? [.scan(table)] : []
  }

  /// What is read, or written anew, of the table and those below it.
  func work(
    _ kind: (QualifiedName) -> PlanStatement.Work, on table: QualifiedName
  ) -> [PlanStatement.Work] {
    ([table] + below(table)).filter(holdsRows).map(kind)
  }
}

extension ColumnType {
  fileprivate func isRow(among rows: Set<QualifiedName>) -> Bool {
    suffix.isEmpty && userType.map(rows.contains) ?? false
  }
}
