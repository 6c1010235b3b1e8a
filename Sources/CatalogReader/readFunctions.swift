import CatalogModel
import PostgresClient
import SQLText

func readFunctions(
  _ connection: borrowing Connection, _ scope: CatalogScope
) throws(PostgresError) -> [Function] {
  let rows = try connection.query(
    """
    select p.oid, n.nspname, p.proname,
      array(select \(.typeName("input.type")) from unnest(p.proargtypes) with ordinality
        input (type, place) order by input.place),
      p.prokind, \(arguments(scope)), pg_get_function_result(p.oid), l.lanname,
      p.prosrc, p.provolatile, p.prosecdef, p.proisstrict, p.proleakproof, p.proparallel,
      p.proconfig, obj_description(p.oid, 'pg_proc')
    from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace
    join pg_language l on l.oid = p.prolang
    where \(scope.holds(schema: "n")) and \(scope.isFunction("p"))
      and \(scope.isFree("p", of: "pg_proc"))
    """)
  let grants = try readFunctionGrants(connection, scope)
  return try rows.map { row throws(PostgresError) in
    try function(row, grants: grants[try row.int(0), default: []])
  }
}

/// As the newest servers print them: those before 14 leave out the `IN` of a procedure's arguments.
private func arguments(_ scope: CatalogScope) -> SQL {
  guard scope.serverVersion < 140_000 else { return "pg_get_function_arguments(p.oid)" }
  return """
    case p.prokind when 'p' then array_to_string(array(
      select case p.proargmodes[n] when 'b' then 'INOUT ' when 'v' then 'VARIADIC ' else 'IN ' end
        || coalesce(quote_ident(nullif(p.proargnames[n], '')) || ' ', '') || format_type(type, null)
        || coalesce(' DEFAULT ' || pg_get_function_arg_default(p.oid, n::int), '')
      from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) with ordinality a (type, n)
      order by n), ', ')
    else pg_get_function_arguments(p.oid) end
    """
}

private func function(_ row: Row, grants: [Grant]) throws(PostgresError) -> Function {
  let isProcedure = try row.text(4) == "p"
  let inputs = try row.list(3).map { ColumnType(canonical: $0) }
  return Function(
    signature: FunctionSignature(name: try row.qualifiedName(1), inputs: inputs),
    kind: isProcedure ? .procedure : .function, arguments: try row.text(5),
    result: isProcedure ? nil : row[6], language: try row.identifier(7), body: try row.text(8),
    volatility: volatility(try row.text(9)), isSecurityDefiner: try row.bool(10),
    isStrict: try row.bool(11), isLeakproof: try row.bool(12), parallel: parallel(try row.text(13)),
    settings: try row.list(14), grants: grants, comment: row[15])
}

private func volatility(_ code: String) -> Function.Volatility {
  switch code {
  case "i": .immutable
  case "s": .stable
  default: .volatile
  }
}

private func parallel(_ code: String) -> Function.Parallel {
  switch code {
  case "s": .safe
  case "r": .restricted
  default: .unsafe
  }
}
