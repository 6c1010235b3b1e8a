import CatalogModel
import PostgresClient
import SQLText

/// The constraints of each table but its NOT NULLs, which are the columns' own, and the references of partitions that
/// are those of a partitioned table.
func constraintsQuery(_ scope: CatalogScope) -> CatalogQuery<[ObjectID: [Constraint]]> {
  CatalogQuery(
    """
    select c.conrelid, c.conname, c.contype, obj_description(c.oid, 'pg_constraint'),
      \(.columnNames("c.conkey", of: "c.conrelid")), pg_get_expr(c.conbin, c.conrelid),
      fn.nspname, f.relname, \(.columnNames("c.confkey", of: "c.confrelid")),
      c.confdeltype, c.confupdtype,
      case c.contype when 'x' then pg_get_constraintdef(c.oid) end, \(terms(scope)),
      not c.conislocal, parent.conname, obj_description(i.indexrelid, 'pg_class')
    from pg_constraint c
    left join pg_index i on i.indexrelid = c.conindid and c.contype in ('p', 'u', 'x')
    left join pg_class ic on ic.oid = i.indexrelid
    left join pg_class f on f.oid = c.confrelid
    left join pg_namespace fn on fn.oid = f.relnamespace
    left join pg_constraint parent on parent.oid = c.conparentid
    where c.contype in ('p', 'u', 'c', 'f', 'x') and not (c.contype = 'f' and c.conparentid <> 0)
      and \(scope.holds(table: "c.conrelid"))
    """,
    grouped: { row throws(PostgresError) in
      var constraint = Constraint(
        name: try row.identifier(1), rule: try rule(row), terms: try terms(row), comment: row[3])
      constraint.isInherited = try row.bool(22)
      constraint.parent = row[23].map { Identifier($0) }
      constraint.indexComment = row[24]
      return constraint
    })
}

/// What `ConstraintTerms` holds; an exclusion says it in its definition.
private func terms(_ scope: CatalogScope) -> SQL {
  let distinctNulls: SQL =
    scope.serverVersion >= 150_000 ? "coalesce(i.indnullsnotdistinct, false)" : "false"
  let partOfKey: SQL =
    scope.serverVersion >= 150_000
    ? .columnNames("c.confdelsetcols", of: "c.conrelid") : "array[]::text[]"
  let isEnforced: SQL = scope.serverVersion >= 180_000 ? "c.conenforced" : "true"
  let hasPeriod: SQL = scope.serverVersion >= 180_000 ? "c.conperiod" : "false"
  return """
    case when c.condeferrable then case when c.condeferred then 'deferred' else 'immediate' end end,
      c.convalidated, \(isEnforced), c.contype = 'c' and c.connoinherit,
      array(select a.attname from unnest(i.indkey) with ordinality k (number, place)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
        where k.place > i.indnkeyatts order by k.place),
      \(distinctNulls), ic.reloptions, \(hasPeriod), c.confmatchtype = 'f', \(partOfKey)
    """
}

private func terms(_ row: Row) throws(PostgresError) -> ConstraintTerms {
  guard try row.text(2) != "x" else { return ConstraintTerms() }
  return ConstraintTerms(
    deferral: row[12].flatMap(Deferral.init), isValidated: try row.bool(13),
    isEnforced: try row.bool(14), isHeritable: try !row.bool(15),
    include: try row.identifiers(16), nullsNotDistinct: try row.bool(17),
    parameters: try row.list(18), isTemporal: try row.bool(19), matchesFully: try row.bool(20),
    onDeleteColumns: try row.identifiers(21))
}

private func rule(_ row: Row) throws(PostgresError) -> ConstraintRule {
  switch try row.text(2) {
  case "p": .primaryKey(try row.identifiers(4))
  case "u": .unique(try row.identifiers(4))
  case "c": .check(Expression(try row.text(5)))
  case "f": .foreignKey(try foreignKey(row))
  default: .other(definition: try row.text(11))
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
