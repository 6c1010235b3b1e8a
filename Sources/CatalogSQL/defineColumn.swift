package import CatalogModel
package import SQLText

/// A column as it stands in `CREATE TABLE` and after `ADD COLUMN`.
package func defineColumn(_ column: Column, of table: QualifiedName) -> SQL {
  "\(column.name) \(defineColumnType(column, of: table))"
}

/// A column's definition without its name.
///
/// - Parameter table: that of the column; `nil` leaves out what would have another name in another table.
package func defineColumnType(_ column: Column, of table: QualifiedName? = nil) -> SQL {
  let traits = column.traits ?? .plain
  var sql = typeSQL(column.type)
  if let compression = traits.compression {
    sql += " compression \(SQL(verbatim: compression.rawValue))"
  }
  if let options = column.foreignOptions, !options.isEmpty {
    sql += " options \(optionsSQL(options))"
  }
  if let collation = traits.collation { sql += " collate \(collation)" }
  return sql + columnLimits(column, of: table)
}

/// What a column's definition says after its type.
func columnLimits(_ column: Column, of table: QualifiedName?) -> SQL {
  let traits = column.traits ?? .plain
  var sql: SQL = ""
  if column.nullability == .refused { sql += " not null" }
  switch column.value {
  case .none: break
  case .default(let value): sql += " default \(value.sql)"
  case .generated(let value?):
    sql += " generated always as (\(value.sql)) \(traits.isVirtual ? "virtual" : "stored" as SQL)"
  case .generated(nil): break
  case .identity(let identity):
    sql += " generated \(SQL(verbatim: identity.rawValue)) as identity"
    sql += identityOptions(of: column, in: table)
  }
  return sql
}

/// How an identity counts and what its sequence is called, in parentheses, where that is not as PostgreSQL has it.
package func identityOptions(of column: Column, in table: QualifiedName?) -> SQL {
  var options: [SQL] = []
  if let table, let sequence = column.sequence,
    sequence.name != column.standardSequenceName(in: table)
  {
    options.append("sequence name \(column.sequenceName(in: table))")
  }
  if let numbers = column.traits?.numbers { options += numbersSQL(numbers) }
  return options.isEmpty ? "" : " (\(options.joined(separator: " ")))"
}

/// What follows `ALTER TABLE` to refuse nulls without a look at the rows that are there, which no definition of a
/// column can state; nothing for other columns.
package func unprovenNotNull(_ column: Column) -> [SQL] {
  column.nullability == .unproven ? ["add not null \(column.name) not valid"] : []
}

/// The type's name as SQL; a column whose type nobody stated cannot be created, and becomes `text`.
package func typeSQL(_ type: ColumnType?) -> SQL {
  type?.sql ?? "text"
}

/// What follows `ALTER COLUMN name` to give a column the traits that no definition of it can state: where it is
/// stored, how finely it is counted, and its options.
package func traitActions(
  from old: ColumnTraits, to new: ColumnTraits, of type: ColumnType?
) -> [SQL] {
  var actions: [SQL] = []
  if old.storage != new.storage {
    let storage = new.storage ?? type.standardStorage
    actions.append("set storage \(SQL(verbatim: storage.rawValue))")
  }
  if old.statistics != new.statistics {
    actions.append("set statistics \(new.statistics ?? -1)")
  }
  let (set, reset) = settingChanges(from: old.options, to: new.options)
  if !set.isEmpty { actions.append("set (\(set.joined()))") }
  if !reset.isEmpty { actions.append("reset (\(reset.joined()))") }
  return actions
}

/// How a sequence counts, in words for `CREATE`; each with `SET` before it is one for `ALTER COLUMN`.
package func numbersSQL(_ numbers: SequenceNumbers) -> [SQL] {
  [
    "increment by \(numbers.increment)", "minvalue \(numbers.minimum)",
    "maxvalue \(numbers.maximum)", "start with \(numbers.start)", "cache \(numbers.cache)",
    numbers.cycles ? "cycle" : "no cycle",
  ]
}

extension ColumnType? {
  /// The storage that PostgreSQL gives a value of the type.
  fileprivate var standardStorage: ColumnTraits.Storage {
    guard let type = self, !type.isArray else { return .extended }
    return ["numeric", "inet", "cidr"].contains(type.base) ? .main : .extended
  }
}
