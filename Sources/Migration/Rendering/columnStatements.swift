import CatalogModel
import CatalogSQL
import SQLText

/// `ALTER TABLE` for one column: a change of type first, so that the new default fits.
func columnStatements(
  _ edit: Edit<Column>, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  switch edit {
  case .create(let column): addition(of: column, to: table, in: standing)
  case .drop(let column): [dropping(column, of: table, in: standing)]
  case .alter(let old, let new):
    if let reached = standing.reached(old, of: table) {
      alterations(from: reached, to: new, of: table, in: standing)
    } else if old == new {
      reasserting(new, of: table, in: standing)
    } else {
      alterations(from: old, to: new, of: table, in: standing)
    }
  }
}

private func dropping(
  _ column: Column, of table: QualifiedName, in standing: Standing
) -> PlanStatement {
  let only: SQL = standing.leavesToHeirs(column.name, of: table) ? "only " : ""
  return PlanStatement(
    "alter table \(only)\(table) drop column \(column.name)",
    locks: standing.lockAll(.accessExclusive, on: table)
      + standing.tablesBound(to: column.name, of: table).flatMap {
        standing.lockAll(.accessExclusive, on: $0)
      })
}

private func alterations(
  from old: Column, to new: Column, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  if isMadeAnew(old, as: new) {
    return [dropping(old, of: table, in: standing)] + addition(of: new, to: table, in: standing)
  }
  let target: SQL = "alter column \(new.name)"
  func altering(_ actions: [SQL]) -> [PlanStatement] {
    standing.altering(table, actions.map { "\(target) \($0)" })
  }
  let before = old.traits ?? .plain
  let after = new.traits ?? before
  if old.value.isGenerated, !new.value.isGenerated {
    var kept = old
    kept.value = .none
    return altering(["drop expression"]) + alterations(from: kept, to: new, of: table, in: standing)
  }
  var statements: [PlanStatement] = []
  var value = old.value
  if old.type != new.type || before.collation != after.collation {
    if case .default = old.value, old.type != new.type {
      statements += altering(["drop default"])
      value = .none
    }
    statements += retyping(old, to: new, of: table, in: standing)
  }
  // New rows have the default before they may hold no null; an identity is given to columns without nulls only, and has
  // to go before they may hold some.
  let isOfIdentity = value.isIdentity || new.value.isIdentity
  let setting =
    value == new.value
    ? [] : settingValue(value, of: new, in: table, numbers: after.numbers, standing)
  if !isOfIdentity { statements += setting }
  let (hadNulls, hasNulls) = (old.nullability, new.nullability(after: old))
  if hadNulls != .refused, hasNulls == .refused {
    statements +=
      hadNulls == .unproven
      ? provingNotNull(of: new, in: table, standing)
      : forbiddingNulls(in: new, of: table, in: standing)
  }
  if isOfIdentity { statements += setting }
  if hadNulls != .allowed, hasNulls == .allowed || hadNulls == .refused && hasNulls == .unproven {
    statements += altering(["drop not null"])
  }
  statements += countingAnew(from: old, to: new, of: table, in: standing)
  let standingTraits = old.type == new.type ? before : before.afterRetyping
  if standingTraits.compression != after.compression {
    let compression = after.compression?.rawValue ?? "default"
    statements += standing.locking(
      ["alter table \(table) \(target) set compression \(SQL(verbatim: compression))"],
      standing.lock(.accessExclusive, on: table))
  }
  statements += traitStatements(from: standingTraits, to: after, of: new, in: table, standing)
  if let options = optionChanges(
    from: old.foreignOptions ?? [], to: new.foreignOptions ?? [])
  {
    statements += altering(["options \(options)"])
  }
  let isWeakened = hadNulls != .unproven && hasNulls == .unproven
  return statements
    + standing.altering(table, isWeakened ? unprovenNotNull(new) : [])
    + renamedSequence(from: old, to: new, of: table, in: standing)
}

/// What the column has when an INSERT gives nothing: a new identity goes on after the numbers that are there.
private func settingValue(
  _ old: ColumnValue, of new: Column, in table: QualifiedName, numbers: SequenceNumbers?,
  _ standing: Standing
) -> [PlanStatement] {
  let target: SQL = "alter column \(new.name)"
  let actions = valueActions(from: old, to: new, of: table).flatMap { action in
    action.isOfIdentity
      ? [standing.alteringIdentity(of: table, "\(target) \(action.sql)")]
      : standing.altering(table, ["\(target) \(action.sql)"])
  }
  guard new.value.isIdentity, !old.isIdentity else { return actions }
  return actions
    + standing.continuing(
      new.sequenceName(in: table), by: numbers ?? .standard(for: new.type), after: new.name,
      of: table)
}

extension Column {
  /// Where nobody states the traits, a column that refuses nulls does so as before.
  fileprivate func nullability(after old: Column) -> Nullability {
    traits == nil && nullability == .refused && old.nullability == .unproven
      ? .unproven : nullability
  }
}

private func renamedSequence(
  from old: Column, to new: Column, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  guard case .identity = old.value, case .identity = new.value, let sequence = new.sequence,
    let before = old.sequence, before.name != sequence.name
  else { return [] }
  let name = old.sequenceName(in: table)
  return standing.locking(
    ["alter sequence \(name) rename to \(sequence.name)"],
    standing.lock(.accessExclusive, on: name))
}

private func retyping(
  _ old: Column, to new: Column, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  var type = typeSQL(new.type)
  if let collation = (new.traits ?? old.traits)?.collation { type += " collate \(collation)" }
  var aids: (before: [SQL], after: [SQL]) = ([], [])
  // The rows of a foreign table are not converted.
  if old.type != new.type, new.foreignOptions == nil, !old.value.isGenerated,
    !standing.hasForeign(below: table),
    let conversion = standing.conversion(of: new.name, from: old.type, to: new.type)
  {
    type += " using \(conversion.sql)"
    aids = (conversion.before, conversion.after)
  }
  let work: [PlanStatement.Work]
  if !keepsValues(from: old, to: new, in: standing) {
    // References to and from it are proved anew.
    work =
      standing.work(PlanStatement.Work.rewrite, on: table)
      + standing.tablesBound(to: new.name, of: table).filter { $0 != table }.flatMap {
        standing.work(PlanStatement.Work.scan, on: $0)
      }
  } else if (new.traits ?? old.traits)?.collation != old.traits?.collation
    || standing.isPartitioned(table)
  {
    // The parts of an index on a partitioned table are built anew, whatever they hold.
    work = standing.work(PlanStatement.Work.scan, on: table).filter { _ in
      standing.hasIndex(on: new.name, of: table)
    }
  } else {
    work = []
  }
  let statement = PlanStatement(
    TableAction(table: table, sql: "alter column \(new.name) type \(type)"),
    locks: standing.lockAll(.accessExclusive, on: table)
      + standing.tablesBound(to: new.name, of: table).flatMap {
        standing.lockAll(.accessExclusive, on: $0)
      },
    work: work)
  func aiding(_ aids: [SQL]) -> [PlanStatement] { aids.map { PlanStatement($0, isAid: true) } }
  return aiding(aids.before) + [statement] + aiding(aids.after)
}

/// Statistics and options matter to nobody who reads or writes; where values are stored does.
func traitStatements(
  from old: ColumnTraits, to new: ColumnTraits, of column: Column, in table: QualifiedName,
  _ standing: Standing
) -> [PlanStatement] {
  var stored = old
  stored.storage = new.storage
  var counted = stored
  counted.statistics = new.statistics
  func actions(from old: ColumnTraits, to new: ColumnTraits) -> [SQL] {
    traitActions(from: old, to: new, of: column.type).map { "alter column \(column.name) \($0)" }
  }
  func statements(from old: ColumnTraits, to new: ColumnTraits) -> [SQL] {
    actions(from: old, to: new).map { "alter table \(table) \($0)" }
  }
  return standing.altering(table, actions(from: old, to: stored))
    + standing.locking(
      statements(from: stored, to: counted), standing.lockAll(.shareUpdateExclusive, on: table))
    + standing.locking(
      statements(from: counted, to: new), standing.lock(.shareUpdateExclusive, on: table))
}

/// Gives a column back the default that a change of its parent's, which another plan has made, took from it.
private func reasserting(
  _ column: Column, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  let target: SQL = "alter column \(column.name)"
  guard case .default(let value) = column.value else {
    return standing.altering(table, ["\(target) drop default"])
  }
  return standing.altering(table, ["\(target) set default \(value.sql)"])
}

private struct ValueAction {
  let sql: SQL
  var isOfIdentity = false
}

private func valueActions(
  from old: ColumnValue, to new: Column, of table: QualifiedName
) -> [ValueAction] {
  switch (old, new.value) {
  case (.identity, .default):
    [ValueAction(sql: "drop identity", isOfIdentity: true)]
      + valueActions(from: .none, to: new, of: table)
  case (_, .default(let value)): [ValueAction(sql: "set default \(value.sql)")]
  case (.default, .none): [ValueAction(sql: "drop default")]
  case (.identity, .none): [ValueAction(sql: "drop identity", isOfIdentity: true)]
  case (.identity(let before), .identity(let after)) where before != after:
    [ValueAction(sql: "set generated \(SQL(verbatim: after.rawValue))", isOfIdentity: true)]
  case (.default, .identity):
    [ValueAction(sql: "drop default")] + valueActions(from: .none, to: new, of: table)
  case (.none, .identity(let identity)):
    [
      ValueAction(
        sql: "add generated \(SQL(verbatim: identity.rawValue)) as identity"
          + identityOptions(of: new, in: table), isOfIdentity: true)
    ]
  case (.none, .none), (.identity, .identity), (.generated, _), (_, .generated): []
  }
}

extension Standing {
  /// An identity is the table's own, but where partitions share it.
  fileprivate func alteringIdentity(
    of table: QualifiedName, _ action: SQL
  ) -> PlanStatement {
    PlanStatement(
      TableAction(table: table, sql: action),
      locks: sharesIdentities
        ? lockParts(.accessExclusive, on: table) : lock(.accessExclusive, on: table))
  }
}

/// How an identity that stays counts from now on.
private func countingAnew(
  from old: Column, to new: Column, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  guard case .identity = old.value, case .identity = new.value, let traits = new.traits else {
    return []
  }
  let before = old.traits?.numbers ?? .standard(for: new.type)
  let after = traits.numbers ?? .standard(for: new.type)
  func altering(to numbers: SequenceNumbers) -> [PlanStatement] {
    let words = zip(numbersSQL(before), numbersSQL(numbers)).filter { $0 != $1 }.map(\.1)
    let list = words.map { "set \($0)" as SQL }.joined(separator: " ")
    return words.isEmpty
      ? []
      : [standing.alteringIdentity(of: table, "alter column \(new.name) \(list)")]
  }
  return confining(old.sequenceName(in: table), from: before, to: after, widening: altering)
    + altering(to: after)
}

/// Whether the column is dropped and added: PostgreSQL cannot give an expression to one that is there, and takes it off
/// one only that keeps what it makes.
func isMadeAnew(_ old: Column, as new: Column) -> Bool {
  let isVirtual = (old.traits ?? .plain).isVirtual
  guard new.value.isGenerated else { return old.value.isGenerated && isVirtual }
  return old.value != new.value || (new.traits?.isVirtual ?? isVirtual) != isVirtual
}

extension ColumnTraits {
  /// What is left of the traits when a column gets another type.
  fileprivate var afterRetyping: ColumnTraits {
    ColumnTraits(statistics: statistics, options: options)
  }
}
