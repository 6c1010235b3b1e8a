import CatalogModel
import PostgresClient
import SQLText

func aggregatesQuery(_ scope: CatalogScope) -> CatalogQuery<[(ObjectID, Aggregate)]> {
  CatalogQuery(
    """
    select p.oid, n.nspname, p.proname,
      array(select \(.typeName("input.type")) from unnest(p.proargtypes) with ordinality
        input (type, place) order by input.place),
      a.aggkind, pg_get_function_arguments(p.oid), \(.typeName("p.prorettype")),
      \(.name("a.aggcombinefn", in: .functions)), \(.name("a.aggserialfn", in: .functions)),
      \(.name("a.aggdeserialfn", in: .functions)), \(.name("a.aggsortop", in: .operators)),
      p.proparallel, obj_description(p.oid, 'pg_proc'),
      \(transition(prefix: "agg", inverse: "0")),
      \(transition(prefix: "aggm", inverse: "a.aggminvtransfn"))
    from pg_aggregate a
    join pg_proc p on p.oid = a.aggfnoid
    join pg_namespace n on n.oid = p.pronamespace
    where \(scope.holds(schema: "n")) and \(scope.isFree("p", of: "pg_proc"))
    """,
    each: { row throws(PostgresError) in (try row.int(0), try aggregate(row)) })
}

/// The eight columns of an aggregate's plain or moving transition.
private func transition(prefix: SQL, inverse: SQL) -> SQL {
  """
  \(.name("a.\(prefix)transfn", in: .functions)), \(.name(inverse, in: .functions)),
  \(.typeName("a.\(prefix)transtype")), a.\(prefix)transspace,
  \(.name("a.\(prefix)finalfn", in: .functions)), a.\(prefix)finalextra, a.\(prefix)finalmodify,
  a.\(prefix)initval
  """
}

private func aggregate(_ row: Row) throws(PostgresError) -> Aggregate {
  let inputs = try row.list(3).map { ColumnType(canonical: $0) }
  return Aggregate(
    FunctionSignature(name: try row.qualifiedName(1), inputs: inputs),
    form: form(try row.text(4)), arguments: try row.text(5), result: try row.type(6),
    transition: try transition(row, from: 13), combine: row.optionalName(7),
    serialize: row.optionalName(8), deserialize: row.optionalName(9),
    moving: row[21] == nil ? nil : try transition(row, from: 21),
    sortOperator: row.optionalOperator(10), parallel: parallel(try row.text(11)),
    comment: row[12])
}

private func transition(
  _ row: Row, from start: Int
) throws(PostgresError) -> Aggregate.Transition {
  Aggregate.Transition(
    function: try row.name(start), inverse: row.optionalName(start + 1),
    type: try row.type(start + 2), space: try row.int(start + 3),
    final: row.optionalName(start + 4), finalTakesAll: try row.bool(start + 5),
    finalModifies: modification(try row.text(start + 6)), initial: row[start + 7])
}

private func form(_ code: String) -> Aggregate.Form {
  switch code {
  case "o": .orderedSet
  case "h": .hypothetical
  default: .normal
  }
}

private func modification(_ code: String) -> Aggregate.Modification {
  switch code {
  case "s": .shareable
  case "w": .readWrite
  default: .readOnly
  }
}
