import CatalogModel
import CatalogSQL
import SQLText

func constraintStatements(
  _ edit: Edit<Constraint>, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  switch edit {
  case .create(let constraint):
    addition(of: constraint, to: table, in: standing)
      + commentingIndex(
        of: constraint, from: standing.indexTaken(by: constraint, of: table)?.comment, on: table,
        in: standing)
  case .drop(let constraint): [dropping(constraint, of: table, in: standing)]
  case .alter(let old, let new) where old.name != new.name:
    standing.locking(
      ["alter table \(table) rename constraint \(old.name) to \(new.name)"],
      standing.lockAll(.accessExclusive, on: table))
  case .alter(let old, let new):
    alteration(from: old, to: new, of: table, in: standing)
      .map { $0 + commentingIndex(of: new, from: old.indexComment, on: table, in: standing) }
      ?? addition(of: new, to: table, replacing: old, in: standing)
      + commenting(
        from: nil, to: new.comment, on: .constraint(new.name, of: table), in: standing)
      + commentingIndex(of: new, from: nil, on: table, in: standing)
  }
}

func commentingIndex(
  of key: Constraint, from old: String?, on table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  commenting(from: old, to: key.indexComment, on: .index(key.name, of: table), in: standing)
}

/// What belongs to that of a partitioned table is gone where the parent's is, and else dropped.
private func dropping(
  _ constraint: Constraint, of table: QualifiedName, in standing: Standing
) -> PlanStatement {
  let condition: SQL = constraint.parent == nil ? "" : "if exists "
  return PlanStatement(
    "alter table \(table) drop constraint \(condition)\(constraint.name)",
    locks: standing.locks(.accessExclusive, of: constraint, on: table)
      + standing.locksOfFormerTarget(of: constraint))
}

/// The changes that need no other constraint, each under its own lock; `nil` where one is needed.
private func alteration(
  from old: Constraint, to new: Constraint, of table: QualifiedName, in standing: Standing
) -> [PlanStatement]? {
  guard alterConstraint(from: old, to: new, of: table) != nil else { return nil }
  var deferred = old
  deferred.terms.deferral = new.terms.deferral
  var proven = deferred
  proven.terms.isValidated = new.terms.isValidated
  func statements(from old: Constraint, to new: Constraint) -> [SQL] {
    alterConstraint(from: old, to: new, of: table) ?? []
  }
  let validation = statements(from: deferred, to: proven).map {
    validating(new, $0, on: table, in: standing)
  }
  let index = QualifiedName(schema: table.schema, new.name)
  return standing.locking(
    statements(from: old, to: deferred), standing.locks(.accessExclusive, of: new, on: table))
    + validation
    + standing.locking(
      statements(from: proven, to: new), standing.lock(.shareUpdateExclusive, on: index))
}

/// Goes through the rows while others read and write them; a table joins parents once its checks are proved.
private func validating(
  _ constraint: Constraint, _ statement: SQL, on table: QualifiedName, in standing: Standing
) -> PlanStatement {
  let alone: PlanStatement.Place = standing.joinsParents(table) ? .own : .last
  let place = standing.spares(table) ? alone : .shared
  let joined = place == .last && constraint.isOfHeirs ? standing.joined(below: table) : []
  return PlanStatement(
    statement,
    locks: standing.locks(.shareUpdateExclusive, of: constraint, on: table)
      + joined.flatMap { standing.lock(.shareUpdateExclusive, on: $0) },
    work: standing.scans(for: constraint, of: table), place: place)
}

private func addition(
  of constraint: Constraint, to table: QualifiedName, replacing old: Constraint? = nil,
  in standing: Standing
) -> [PlanStatement] {
  if let index = standing.indexTaken(by: constraint, of: table) {
    return [adding(constraint, over: index, to: table, in: standing)]
  }
  if standing.spares(table) {
    if let key = keyIndex(of: constraint), !standing.isPartitioned(table) {
      return addition(of: constraint, over: key, to: table, replacing: old, in: standing)
    }
    if constraint.canWaitForProof(on: standing.isPartitioned(table)) {
      var unproven = constraint
      unproven.terms.isValidated = false
      return addition(of: unproven, to: table, replacing: old, in: standing)
        + [
          validating(
            constraint, "alter table \(table) validate constraint \(constraint.name)", on: table,
            in: standing)
        ]
    }
  }
  let removal: SQL = old.map { "drop constraint \($0.name), " } ?? ""
  let isProved = constraint.terms.isValidated && constraint.terms.isEnforced
  return [
    PlanStatement(
      "alter table \(table) \(removal)add \(defineConstraint(constraint))",
      locks: locks(adding: constraint, to: table, replacing: old, in: standing),
      work: isProved ? standing.scans(for: constraint, of: table) : [])
  ]
}

private func locks(
  adding constraint: Constraint, to table: QualifiedName, replacing old: Constraint?,
  in standing: Standing
) -> [Lock] {
  let level: LockLevel
  if case .foreignKey = constraint.rule, old == nil {
    level = .shareRowExclusive
  } else {
    level = .accessExclusive
  }
  // The index of a key is built on each partition, as any other index is; where NOT NULL is a constraint, that of a primary
  // key comes to each first.
  let building: LockLevel =
    standing.hasNotNullConstraints && constraint.rule.isPrimaryKey ? .accessExclusive : .share
  let own =
    constraint.rule.hasIndex && old == nil
    ? standing.lock(level, on: table)
      + standing.lockParts(building, on: table).filter { $0.object != table }
    : standing.locks(
      level, of: old?.isOfHeirs ?? false ? old ?? constraint : constraint, on: table)
  let left = old.map(standing.locksOfFormerTarget) ?? []
  // The triggers of a reference that becomes a part of this one go.
  let taken = standing.locksOfTarget(
    standing.isGiven(constraint, below: table) ? .accessExclusive : .shareRowExclusive,
    of: constraint)
  return own + left + taken.filter { lock in !left.contains { $0.object == lock.object } }
}

/// Builds the index of a key beside those who write, and then makes it the key's.
private func addition(
  of constraint: Constraint, over key: Index, to table: QualifiedName, replacing old: Constraint?,
  in standing: Standing
) -> [PlanStatement] {
  var index = key
  if old != nil {
    index.name = standing.freeIndexName(
      "\(constraint.name.name.cut(to: 59))_new", in: table.schema)
  }
  return buildBeside(index, on: table, in: standing)
    + [adding(constraint, over: index, to: table, replacing: old, in: standing)]
}

/// Makes an index that stands the key's, under its name.
private func adding(
  _ constraint: Constraint, over index: Index, to table: QualifiedName,
  replacing old: Constraint? = nil, in standing: Standing
) -> PlanStatement {
  let removal: SQL = old.map { "drop constraint \($0.name), " } ?? ""
  let kind: SQL = if case .primaryKey = constraint.rule { "primary key" } else { "unique" }
  let deferral: SQL = constraint.terms.deferral.map { " \(deferralSQL($0))" } ?? ""
  return PlanStatement(
    """
    alter table \(table) \(removal)add constraint \(constraint.name) \(kind) \
    using index \(index.name)\(deferral)
    """, locks: standing.lock(.accessExclusive, on: table))
}

extension Standing {
  /// A lock on the tables that a constraint of one is, or is to be, a constraint of.
  fileprivate func locks(
    _ level: LockLevel, of constraint: Constraint, on table: QualifiedName
  ) -> [Lock] {
    constraint.isOfHeirs ? lockAll(level, on: table) : lockParts(level, on: table)
  }

  /// What has to be read to prove it: of a reference, both tables.
  fileprivate func scans(
    for constraint: Constraint, of table: QualifiedName
  ) -> [PlanStatement.Work] {
    let own =
      constraint.isOfHeirs
      ? work(PlanStatement.Work.scan, on: table) : scanningParts(of: table)
    guard case .foreignKey(let key) = constraint.rule, !own.isEmpty else { return own }
    return own + work(PlanStatement.Work.scan, on: key.target)
  }
}

extension Constraint {
  /// Whether it can be added first and proved later: what becomes a part of the parent's is proved before.
  fileprivate func canWaitForProof(on isPartitioned: Bool) -> Bool {
    guard terms.isValidated, terms.isEnforced else { return false }
    return switch rule {
    case .check: true
    case .foreignKey: !isPartitioned && parent == nil
    case .primaryKey, .unique, .other: false
    }
  }
}
