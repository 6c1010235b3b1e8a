import CatalogModel
import PostgresClient
import SQLText

/// Functions without their grants.
func functionsQuery(_ scope: CatalogScope) -> CatalogQuery<[(ObjectID, Function)]> {
  CatalogQuery(
    """
    select p.oid, n.nspname, p.proname,
      array(select \(.typeName("input.type")) from unnest(p.proargtypes) with ordinality
        input (type, place) order by input.place),
      p.prokind, pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), l.lanname,
      p.prosrc, p.provolatile, p.prosecdef, p.proisstrict, p.proleakproof, p.proparallel,
      p.proconfig, obj_description(p.oid, 'pg_proc')
    from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace
    join pg_language l on l.oid = p.prolang
    where \(scope.holds(schema: "n")) and \(scope.isFunction("p"))
      and \(scope.isFree("p", of: "pg_proc"))
    """,
    each: { row throws(PostgresError) in (try row.int(0), try function(row)) })
}

private func function(_ row: Row) throws(PostgresError) -> Function {
  let isProcedure = try row.text(4) == "p"
  let inputs = try row.list(3).map { ColumnType(canonical: $0) }
  return Function(
    signature: FunctionSignature(name: try row.qualifiedName(1), inputs: inputs),
    kind: isProcedure ? .procedure : .function, arguments: try row.text(5),
    result: isProcedure ? nil : row[6], language: try row.identifier(7), body: try row.text(8),
    volatility: volatility(try row.text(9)), isSecurityDefiner: try row.bool(10),
    isStrict: try row.bool(11), isLeakproof: try row.bool(12), parallel: parallel(try row.text(13)),
    settings: try row.list(14), comment: row[15])
}

private func volatility(_ code: String) -> Function.Volatility {
  switch code {
  case "i": .immutable
  case "s": .stable
  default: .volatile
  }
}

func parallel(_ code: String) -> Function.Parallel {
  switch code {
  case "s": .safe
  case "r": .restricted
  default: .unsafe
  }
}
