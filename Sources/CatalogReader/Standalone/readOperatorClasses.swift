import CatalogModel
import PostgresClient
import SQLText

func operatorFamiliesQuery(_ scope: CatalogScope) -> CatalogQuery<[OperatorFamily]> {
  CatalogQuery(
    """
    select n.nspname, f.opfname, m.amname, \(memberColumns),
      obj_description(f.oid, 'pg_opfamily')
    from pg_opfamily f
    join pg_namespace n on n.oid = f.opfnamespace
    join pg_am m on m.oid = f.opfmethod
    cross join lateral (
      \(members(of: "f.oid", in: "pg_opfamily"))
    ) members (kinds, numbers, operands, objects, families)
    where \(scope.holds(schema: "n")) and \(scope.isFree("f", of: "pg_opfamily"))
    """,
    each: { row throws(PostgresError) in
      OperatorFamily(
        try row.qualifiedName(0), method: try row.identifier(2),
        members: try operatorMembers(row, from: 3), comment: row[8])
    })
}

func operatorClassesQuery(_ scope: CatalogScope) -> CatalogQuery<[OperatorClass]> {
  CatalogQuery(
    """
    select n.nspname, c.opcname, m.amname, \(memberColumns),
      c.opcdefault, \(.typeName("c.opcintype")), \(.name("c.opcfamily", in: .operatorFamilies)),
      \(.typeName("nullif(c.opckeytype, c.opcintype)")), obj_description(c.oid, 'pg_opclass')
    from pg_opclass c
    join pg_namespace n on n.oid = c.opcnamespace
    join pg_am m on m.oid = c.opcmethod
    cross join lateral (
      \(members(of: "c.oid", in: "pg_opclass"))
    ) members (kinds, numbers, operands, objects, families)
    where \(scope.holds(schema: "n")) and \(scope.isFree("c", of: "pg_opclass"))
    """,
    each: { row throws(PostgresError) in
      OperatorClass(
        try row.qualifiedName(0), method: try row.identifier(2), isDefault: try row.bool(8),
        type: try row.type(9), family: try row.name(10),
        members: try operatorMembers(row, from: 3), storage: row.optionalType(11),
        comment: row[12])
    })
}

private let memberColumns: SQL = """
  members.kinds, members.numbers, members.operands, members.objects, members.families
  """

/// What depends on the class or family itself, which is where the server looks when it drops one of them.
private func members(of owner: SQL, in catalog: SQL) -> SQL {
  let isOwned: SQL = """
    exists (select from pg_depend d where d.objid = a.oid and d.refobjid = \(owner)
      and d.refclassid = '\(catalog)'::regclass and d.deptype in ('a', 'i')
    """
  return """
    select array_agg(kind), array_agg(number), array_agg(operands), array_agg(object),
      array_agg(family)
    from (
      select 'operator', a.amopstrategy, format_type(a.amoplefttype, null) || ', '
        || format_type(a.amoprighttype, null), a.amopopr::regoperator::text,
        \(.marked(.name("a.amopsortfamily", in: .operatorFamilies)))
      from pg_amop a where \(isOwned) and d.classid = 'pg_amop'::regclass)
      union all
      select 'function', a.amprocnum, format_type(a.amproclefttype, null) || ', '
        || format_type(a.amprocrighttype, null), a.amproc::regprocedure::text, ''
      from pg_amproc a where \(isOwned) and d.classid = 'pg_amproc'::regclass)
    ) member (kind, number, operands, object, family)
    """
}

private func operatorMembers(
  _ row: Row, from start: Int
) throws(PostgresError) -> [OperatorMember] {
  let (numbers, operands) = (try row.list(start + 1), try row.list(start + 2))
  let (objects, families) = (try row.list(start + 3), try row.optionals(start + 4))
  return try row.list(start).enumerated().map { position, kind in
    OperatorMember(
      kind == "operator" ? .operator : .function, Int(numbers[position]) ?? 0,
      operands: operands[position], objects[position],
      sortFamily: families[position].map { QualifiedName(parsing: $0) })
  }
}
