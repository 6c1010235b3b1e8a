import CatalogModel
import PostgresClient
import SQLText

/// The constraints of each table but its NOT NULLs, which are the columns' own, and the references of partitions that
/// are those of a partitioned table.
func constraintsQuery(_ scope: CatalogScope) -> CatalogQuery<[ObjectID: [Constraint]]> {
  CatalogQuery(
    """
    select c.conrelid, c.conname, c.contype, meaning.is_plain,
      \(.columnNames("c.conkey", of: "c.conrelid")), pg_get_expr(c.conbin, c.conrelid),
      fn.nspname, f.relname, \(.columnNames("c.confkey", of: "c.confrelid")),
      c.confdeltype, c.confupdtype,
      case when not meaning.is_plain then pg_get_constraintdef(c.oid) end,
      obj_description(c.oid, 'pg_constraint'), not c.conislocal, parent.conname
    from pg_constraint c
    left join pg_index i on i.indexrelid = c.conindid
    left join pg_class ic on ic.oid = c.conindid
    left join pg_class f on f.oid = c.confrelid
    left join pg_namespace fn on fn.oid = f.relnamespace
    left join pg_constraint parent on parent.oid = c.conparentid
    cross join lateral (select \(isPlain(scope))) meaning (is_plain)
    where c.contype in ('p', 'u', 'c', 'f', 'x') and not (c.contype = 'f' and c.conparentid <> 0)
      and \(scope.holds(table: "c.conrelid"))
    """,
    grouped: { row throws(PostgresError) in
      var constraint = Constraint(
        name: try row.identifier(1), rule: try rule(row), comment: row[12])
      constraint.isInherited = try row.bool(13)
      constraint.parent = row[14].map { Identifier($0) }
      return constraint
    })
}

/// Whether a constraint's columns, condition and actions say all there is to it.
private func isPlain(_ scope: CatalogScope) -> SQL {
  let distinctNulls: SQL = scope.serverVersion >= 150_000 ? "not i.indnullsnotdistinct" : "true"
  let wholeKey: SQL = scope.serverVersion >= 150_000 ? "c.confdelsetcols is null" : "true"
  let withoutPeriod: SQL =
    scope.serverVersion >= 180_000 ? "c.conenforced and not c.conperiod" : "true"
  return """
    not c.condeferrable and c.convalidated and \(withoutPeriod) and case c.contype
      when 'c' then not c.connoinherit
      when 'f' then c.confmatchtype = 's' and \(wholeKey)
      when 'x' then false
      else \(distinctNulls) and i.indnkeyatts = i.indnatts and ic.reloptions is null end
    """
}

private func rule(_ row: Row) throws(PostgresError) -> ConstraintRule {
  guard try row.bool(3) else { return .other(definition: try row.text(11)) }
  switch try row.text(2) {
  case "p": return .primaryKey(try row.identifiers(4))
  case "u": return .unique(try row.identifiers(4))
  case "c": return .check(Expression(try row.text(5)))
  case "f": return .foreignKey(try foreignKey(row))
  default: return .other(definition: try row.text(11))
  }
}

private func foreignKey(_ row: Row) throws(PostgresError) -> ForeignKey {
  ForeignKey(
    columns: try row.identifiers(4), target: try row.qualifiedName(6),
    targetColumns: try row.identifiers(8), onDelete: try action(try row.text(9)),
    onUpdate: try action(try row.text(10)))
}

private func action(_ code: String) throws(PostgresError) -> ReferentialAction {
  switch code {
  case "a": return .noAction
  case "r": return .restrict
  case "c": return .cascade
  case "n": return .setNull
  case "d": return .setDefault
  default: throw PostgresError(message: "unknown action of a foreign key: '\(code)'")
  }
}
