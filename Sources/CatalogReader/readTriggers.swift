import CatalogModel
import PostgresClient
import SQLText

/// The triggers of tables and views, and those of partitions that fire at other times than the ones of their parents.
func triggersQuery(_ scope: CatalogScope) -> CatalogQuery<[ObjectID: [Trigger]]> {
  CatalogQuery(
    """
    select t.tgrelid, t.tgname, t.tgtype, \(.columnNames("t.tgattr", of: "t.tgrelid")),
      t.tgoldtable, t.tgnewtable,
      case when t.tgqual is not null then pg_get_triggerdef(t.oid, false) end,
      n.nspname, p.proname, encode(t.tgargs, 'hex'), \(.comment(on: "t.oid", in: "pg_trigger")),
      t.tgconstraint <> 0,
      case when t.tgdeferrable then
        case when t.tginitdeferred then 'deferred' else 'immediate' end end,
      fn.nspname, f.relname, t.tgenabled, t.tgparentid <> 0,
      \(.extensions(of: "t", in: "pg_trigger"))
    from pg_trigger t
    join pg_proc p on p.oid = t.tgfoid
    join pg_namespace n on n.oid = p.pronamespace
    left join pg_class f on f.oid = t.tgconstrrelid
    left join pg_namespace fn on fn.oid = f.relnamespace
    left join pg_trigger u on u.oid = t.tgparentid and not u.tgisinternal
    where \(scope.holds(relation: "t.tgrelid"))
      and (\(scope.isTrigger("t")) or t.tgenabled <> u.tgenabled)
    """,
    grouped: { row throws(PostgresError) in try trigger(row) })
}

private func trigger(_ row: Row) throws(PostgresError) -> Trigger {
  let type = TriggerType(rawValue: try row.int(2))
  var trigger = Trigger(
    name: try row.identifier(1), timing: type.timing, events: type.events,
    updateColumns: try row.identifiers(3), isForEachRow: type.contains(.row),
    oldTable: row[4].map { Identifier($0) }, newTable: row[5].map { Identifier($0) },
    condition: try condition(row), function: try row.qualifiedName(7),
    arguments: triggerArguments(try row.text(9)), constraint: try constraint(row),
    firing: firing(try row.text(15)), comment: row[10])
  trigger.isOfParent = try row.bool(16) ? true : nil
  trigger.extensions = try row.extensions(17)
  return trigger
}

private func constraint(_ row: Row) throws(PostgresError) -> Trigger.ConstraintTrigger? {
  guard try row.bool(11) else { return nil }
  return Trigger.ConstraintTrigger(
    deferral: row[12].flatMap(Deferral.init),
    referenced: row[14] == nil ? nil : try row.qualifiedName(13))
}

private func firing(_ code: String) -> Trigger.Firing? {
  switch code {
  case "D": .never
  case "R": .replica
  case "A": .always
  default: nil
  }
}

private func condition(_ row: Row) throws(PostgresError) -> Expression? {
  guard let definition = row[6] else { return nil }
  guard let condition = triggerCondition(definition) else {
    throw PostgresError(message: "no condition found in the trigger's definition: \(definition)")
  }
  return Expression(condition)
}

/// The bits of `pg_trigger.tgtype`.
private struct TriggerType: OptionSet {
  let rawValue: Int

  static let row = TriggerType(rawValue: 1)
  static let before = TriggerType(rawValue: 2)
  static let insert = TriggerType(rawValue: 4)
  static let delete = TriggerType(rawValue: 8)
  static let update = TriggerType(rawValue: 16)
  static let truncate = TriggerType(rawValue: 32)
  static let insteadOf = TriggerType(rawValue: 64)

  var timing: Trigger.Timing {
    contains(.before) ? .before : contains(.insteadOf) ? .insteadOf : .after
  }

  var events: Set<Trigger.Event> {
    let bits: [Trigger.Event: TriggerType] = [
      .insert: .insert, .delete: .delete, .update: .update, .truncate: .truncate,
    ]
    return Set(bits.filter { contains($0.value) }.keys)
  }
}
