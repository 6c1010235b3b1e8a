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
      p.prokind, \(arguments(scope)), pg_get_function_result(p.oid), l.lanname,
      p.prosrc, p.provolatile, p.prosecdef, p.proisstrict, p.proleakproof, p.proparallel,
      p.proconfig, \(.comment(on: "p.oid", in: "pg_proc")),
      \(standardBody(scope)), case l.lanname when 'c' then p.probin end,
      case when p.procost <> case when l.lanname in ('c', 'internal') then 1 else 100 end
        then p.procost end,
      case when p.prorows <> case when p.proretset then 1000 else 0 end then p.prorows end,
      sn.nspname, s.proname,
      array(select \(.typeName("form.type")) from unnest(p.protrftypes) with ordinality
        form (type, place) order by form.place), \(.extensions(of: "p", in: "pg_proc"))
    from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace
    join pg_language l on l.oid = p.prolang
    left join pg_proc s on s.oid = p.prosupport
    left join pg_namespace sn on sn.oid = s.pronamespace
    where \(scope.holds(schema: "n")) and \(scope.isFunction("p"))
      and \(scope.isFree("p", of: "pg_proc"))
    """,
    each: { row throws(PostgresError) in (try row.int(0), try function(row)) })
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

private func standardBody(_ scope: CatalogScope) -> SQL {
  scope.serverVersion >= 140_000 ? "pg_get_function_sqlbody(p.oid)" : "null"
}

private func function(_ row: Row) throws(PostgresError) -> Function {
  let kind = kind(try row.text(4))
  let inputs = try row.list(3).map { ColumnType(canonical: $0) }
  let body = if let standard = row[16] { standard } else { try row.text(8) }
  let transforms = try row.list(22).map { ColumnType(canonical: $0) }
  var function = Function(
    signature: FunctionSignature(name: try row.qualifiedName(1), inputs: inputs), kind: kind,
    arguments: try row.text(5), result: kind == .procedure ? nil : row[6],
    language: try row.identifier(7), body: body,
    isStandardSQL: row[16] == nil ? nil : true, library: row[17],
    volatility: volatility(try row.text(9)), isSecurityDefiner: try row.bool(10),
    isStrict: try row.bool(11), isLeakproof: try row.bool(12), parallel: parallel(try row.text(13)),
    cost: row[18].flatMap(Double.init), rows: row[19].flatMap(Double.init),
    support: row[21] == nil ? nil : try row.qualifiedName(20),
    transforms: transforms.isEmpty ? nil : transforms, settings: try row.list(14),
    comment: row[15])
  function.extensions = try row.extensions(23)
  return function
}

private func kind(_ code: String) -> Function.Kind {
  switch code {
  case "p": .procedure
  case "w": .window
  default: .function
  }
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
