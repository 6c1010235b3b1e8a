import CatalogModel
import PostgresClient
import SQLText

/// Operators that have a function; one that others only name has none.
func operatorsQuery(_ scope: CatalogScope) -> CatalogQuery<[Operator]> {
  CatalogQuery(
    """
    select n.nspname, x.oprname, \(.typeName("x.oprleft")), \(.typeName("x.oprright")),
      \(.name("x.oprcode", in: .functions)), \(.name("x.oprcom", in: .operators)),
      \(.name("x.oprnegate", in: .operators)), \(.name("x.oprrest", in: .functions)),
      \(.name("x.oprjoin", in: .functions)), x.oprcanhash, x.oprcanmerge,
      obj_description(x.oid, 'pg_operator')
    from pg_operator x join pg_namespace n on n.oid = x.oprnamespace
    where x.oprcode <> 0 and \(scope.holds(schema: "n")) and \(scope.isFree("x", of: "pg_operator"))
    """,
    each: { row throws(PostgresError) in
      Operator(
        OperatorName(schema: try row.identifier(0), try row.text(1)), left: row.optionalType(2),
        right: row.optionalType(3), function: try row.name(4),
        commutator: row.optionalOperator(5), negator: row.optionalOperator(6),
        restrict: row.optionalName(7), join: row.optionalName(8), hashes: try row.bool(9),
        merges: try row.bool(10), comment: row[11])
    })
}
