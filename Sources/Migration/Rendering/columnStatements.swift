import CatalogModel
import CatalogSQL
import SQLText

/// `ALTER TABLE` for one column: a change of type first, so that the new default fits.
func columnStatements(_ edit: Edit<Column>, of table: QualifiedName) -> [SQL] {
  switch edit {
  case .create(let column): addition(of: column, to: table)
  case .drop(let column): ["alter table \(table) drop column \(column.name)"]
  case .alter(let old, let new): alterations(from: old, to: new, of: table)
  }
}

private func addition(of column: Column, to table: QualifiedName) -> [SQL] {
  let actions = traitActions(from: .plain, to: column.traits ?? .plain, of: column.type)
  return ["alter table \(table) add column \(defineColumn(column, of: table))"]
    + actions.map { "alter table \(table) alter column \(column.name) \($0)" }
}

private func alterations(from old: Column, to new: Column, of table: QualifiedName) -> [SQL] {
  if isMadeAnew(old, as: new) {
    return ["alter table \(table) drop column \(old.name)"] + addition(of: new, to: table)
  }
  let target: SQL = "alter table \(table) alter column \(new.name)"
  if old == new { return ["\(target) \(reassertion(of: new.value))"] }
  let before = old.traits ?? .plain
  let after = new.traits ?? before
  var statements: [SQL] = []
  var value = old.value
  let isRetyped = old.type != new.type || before.collation != after.collation
  if isRetyped {
    var type = typeSQL(new.type)
    if let collation = after.collation { type += " collate \(collation)" }
    if case .default = old.value, old.type != new.type {
      statements.append("drop default")
      value = .none
    }
    // The rows of a foreign table are not converted.
    if old.type != new.type, new.foreignOptions == nil, !old.value.isGenerated {
      type += " using \(conversion(of: new.name, from: old.type, to: new.type))"
    }
    statements.append("type \(type)")
  }
  // An identity is given to columns without nulls only, and has to go before they may hold some.
  if old.isNullable, !new.isNullable { statements.append("set not null") }
  if value != new.value { statements += valueActions(from: value, to: new, of: table) }
  if !old.isNullable, new.isNullable { statements.append("drop not null") }
  statements += identityActions(from: old, to: new)
  let standing = old.type == new.type ? before : before.afterRetyping
  if standing.compression != after.compression {
    let compression = after.compression?.rawValue ?? "default"
    statements.append("set compression \(SQL(verbatim: compression))")
  }
  statements += traitActions(from: standing, to: after, of: new.type)
  if let options = optionChanges(
    from: old.foreignOptions ?? [], to: new.foreignOptions ?? [])
  {
    statements.append("options \(options)")
  }
  return statements.map { "\(target) \($0)" } + renamedSequence(from: old, to: new, of: table)
}

private func renamedSequence(
  from old: Column, to new: Column, of table: QualifiedName
) -> [SQL] {
  guard case .identity = old.value, case .identity = new.value, let sequence = new.sequence,
    let before = old.sequence, before.name != sequence.name
  else { return [] }
  return ["alter sequence \(old.sequenceName(in: table)) rename to \(sequence.name)"]
}

/// Gives a column back the default that a change of its parent's took from it.
private func reassertion(of value: ColumnValue) -> SQL {
  if case .default(let value) = value { "set default \(value.sql)" } else { "drop default" }
}

private func valueActions(
  from old: ColumnValue, to new: Column, of table: QualifiedName
) -> [SQL] {
  switch (old, new.value) {
  case (.identity, .default):
    ["drop identity"] + valueActions(from: .none, to: new, of: table)
  case (_, .default(let value)): ["set default \(value.sql)"]
  case (.default, .none): ["drop default"]
  case (.identity, .none): ["drop identity"]
  case (.identity(let before), .identity(let after)) where before != after:
    ["set generated \(SQL(verbatim: after.rawValue))"]
  case (.default, .identity): ["drop default"] + valueActions(from: .none, to: new, of: table)
  case (.none, .identity(let identity)):
    [
      "add generated \(SQL(verbatim: identity.rawValue)) as identity"
        + identityOptions(of: new, in: table)
    ]
  case (.none, .none), (.identity, .identity), (.generated, _), (_, .generated): []
  }
}

/// How an identity that stays counts from now on; it starts again only where it stands out of bounds.
private func identityActions(from old: Column, to new: Column) -> [SQL] {
  guard case .identity = old.value, case .identity = new.value, let traits = new.traits else {
    return []
  }
  let before = old.traits?.numbers ?? .standard(for: new.type)
  let after = traits.numbers ?? .standard(for: new.type)
  guard before != after else { return [] }
  let changed = zip(numbersSQL(before), numbersSQL(after)).filter { $0 != $1 }
  let isWithin = after.minimum <= before.start && before.start <= after.maximum
  let words = changed.map { "set \($0.1)" as SQL } + (isWithin ? [] : ["restart"])
  return [words.joined(separator: " ")]
}

/// Whether the column is dropped and added: PostgreSQL cannot give an expression to one that is there.
func isMadeAnew(_ old: Column, as new: Column) -> Bool {
  guard old.value.isGenerated || new.value.isGenerated else { return false }
  let isVirtual = (old.traits ?? .plain).isVirtual
  return old.value != new.value || (new.traits?.isVirtual ?? isVirtual) != isVirtual
}

extension ColumnTraits {
  /// What is left of the traits when a column gets another type.
  fileprivate var afterRetyping: ColumnTraits {
    ColumnTraits(statistics: statistics, options: options)
  }
}
