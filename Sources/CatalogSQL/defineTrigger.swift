package import CatalogModel
package import SQLText

/// - Parameter replacing: whether it takes the place of one of the name, which PostgreSQL does from 14 on.
package func createTrigger(
  _ trigger: Trigger, on table: QualifiedName, replacing: Bool = false
) -> SQL {
  let events = trigger.events.map { eventSQL($0, of: trigger) }.joined(separator: " or ")
  let kind: SQL = trigger.constraint == nil ? "trigger" : "constraint trigger"
  var sql: SQL = "create \(replacing ? "or replace " : "" as SQL)\(kind) \(trigger.name)\n"
  sql += "  \(SQL(verbatim: trigger.timing.rawValue)) \(events) on \(table)\n"
  if let referenced = trigger.constraint?.referenced { sql += "  from \(referenced)\n" }
  if let deferral = trigger.constraint?.deferral { sql += "  \(deferralSQL(deferral))\n" }
  let transitions: [SQL] = [
    trigger.oldTable.map { "old table as \($0)" }, trigger.newTable.map { "new table as \($0)" },
  ].compactMap(\.self)
  if !transitions.isEmpty { sql += "  referencing \(transitions.joined(separator: " "))\n" }
  sql += trigger.isForEachRow ? "  for each row" : "  for each statement"
  if let condition = trigger.condition { sql += " when (\(condition.sql))" }
  sql += " execute function \(trigger.function)(\(trigger.arguments.map(SQL.literal).joined()))"
  return sql
}

/// `ALTER TABLE … DISABLE TRIGGER` and its like.
package func setFiring(_ trigger: Trigger, on table: QualifiedName) -> SQL {
  let word: SQL =
    switch trigger.firing {
    case nil: "enable"
    case .never: "disable"
    case .replica: "enable replica"
    case .always: "enable always"
    }
  return "alter table \(table) \(word) trigger \(trigger.name)"
}

private func eventSQL(_ event: Trigger.Event, of trigger: Trigger) -> SQL {
  guard event == .update, !trigger.updateColumns.isEmpty else {
    return SQL(verbatim: event.rawValue)
  }
  return "update of \(trigger.updateColumns)"
}
