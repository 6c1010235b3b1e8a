import CatalogModel
import PostgresClient
import SQLText

/// The names of objects by their numbers.
///
/// - Parameter numbers: of which objects; `nil` for all.
func namesQuery(
  _ scope: CatalogScope, of numbers: [ObjectID]?
) -> CatalogQuery<[ObjectAddress: ObjectPath]> {
  let isWanted = { (number: SQL) -> SQL in
    numbers == nil ? "\(number) >= 16384" : "\(number) in (select w.number from wanted w)"
  }
  let queries = [
    relationNames(isWanted), typeNames(isWanted), routineNames(isWanted), partNames(isWanted),
    otherNames, standaloneNames(scope),
  ]
  return CatalogQuery(
    """
    with wanted (number) as materialized (select unnest(\(.numbers(numbers ?? []))::oid[]))
    \(queries.joined(separator: "\nunion all\n"))
    """
  ) { rows throws(PostgresError) in
    var names: [ObjectAddress: ObjectPath] = [:]
    for row in rows {
      let address = ObjectAddress(table: try row.int(0), object: try row.int(1))
      names[address] = ObjectPath(kind: try row.text(2), parts: try row.list(3))
    }
    return names
  }
}

private typealias Wanted = (SQL) -> SQL

/// The word for a relation's kind, in the alias `c` of `pg_class`.
private let relationKind: SQL = """
  case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
    when 'c' then 'type' else 'table' end
  """

private func relationNames(_ isWanted: Wanted) -> SQL {
  """
  select 'pg_class'::regclass::oid::int8, c.oid::int8, \(relationKind),
    array[n.nspname, c.relname]::text[]
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where \(isWanted("c.oid")) and c.relkind in ('r', 'p', 'f', 'v', 'm', 'S', 'c')
  union all
  select 'pg_class'::regclass::oid::int8, i.indexrelid::int8,
    case when o.oid is null then 'index' else 'constraint' end,
    array[n.nspname, c.relname, coalesce(o.conname, x.relname)]::text[]
  from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid
    join pg_namespace n on n.oid = c.relnamespace
    left join pg_constraint o on o.conindid = i.indexrelid and o.contype in ('p', 'u', 'x')
  where \(isWanted("i.indexrelid")) and c.relkind <> 't'
  """
}

/// The type of a table's rows is the table, and an array of a type is the type.
private func typeNames(_ isWanted: Wanted) -> SQL {
  """
  select 'pg_type'::regclass::oid::int8, t.oid::int8,
    case when e.typtype = 'e' then 'enum' when e.typtype = 'd' then 'domain'
      when e.typtype in ('r', 'm') then 'type' when c.oid is not null then \(relationKind)
      else 'base type' end,
    array[n.nspname, coalesce(c.relname, g.typname, e.typname)]::text[]
  from pg_type t
  join pg_type e on e.oid = case
    when t.typcategory = 'A' and t.typtype = 'b' and t.typelem <> 0 then t.typelem else t.oid end
  left join pg_class c on c.oid = e.typrelid
  left join pg_depend d on e.typtype = 'm' and d.classid = 'pg_type'::regclass and d.objid = e.oid
    and d.refclassid = 'pg_type'::regclass and d.deptype = 'i'
  left join pg_type g on g.oid = d.refobjid
  join pg_namespace n on n.oid = e.typnamespace
  where \(isWanted("t.oid"))
  """
}

/// A function that came with a range type is the type.
private func routineNames(_ isWanted: Wanted) -> SQL {
  """
  select 'pg_proc'::regclass::oid::int8, p.oid::int8,
    case when r.oid is not null then 'type' when p.prokind = 'a' then 'aggregate'
      when p.prokind = 'p' then 'procedure' else 'function' end,
    case when r.oid is not null then array[rn.nspname, r.typname]::text[]
      else array[n.nspname, p.proname]::text[] || array(
        select \(.typeName("input.type"))::text from unnest(p.proargtypes) with ordinality
          input (type, place) order by input.place) end
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  left join pg_depend made on made.classid = 'pg_proc'::regclass and made.objid = p.oid
    and made.refclassid = 'pg_type'::regclass and made.deptype = 'i'
  left join pg_type m on m.oid = made.refobjid
  left join pg_depend whole on m.typtype = 'm' and whole.classid = 'pg_type'::regclass
    and whole.objid = m.oid and whole.refclassid = 'pg_type'::regclass and whole.deptype = 'i'
  left join pg_type r on r.oid = coalesce(whole.refobjid, m.oid)
  left join pg_namespace rn on rn.oid = r.typnamespace
  where \(isWanted("p.oid"))
  """
}

private func partNames(_ isWanted: Wanted) -> SQL {
  """
  select part.catalog::int8, part.oid::int8,
    case when part.kind = 'query' then \(relationKind) else part.kind end,
    case when part.kind = 'query' then array[n.nspname, c.relname]::text[]
      else array[n.nspname, c.relname, part.name]::text[] end
  from (
    select 'pg_constraint'::regclass::oid, oid, 'constraint', conname, conrelid
    from pg_constraint where conrelid <> 0 and \(isWanted("oid"))
    union all
    select 'pg_attrdef'::regclass::oid, d.oid, 'column', a.attname, d.adrelid
    from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
    where \(isWanted("d.oid"))
    union all
    select 'pg_trigger'::regclass::oid, oid, 'trigger', tgname, tgrelid
    from pg_trigger where not tgisinternal and \(isWanted("oid"))
    union all
    select 'pg_policy'::regclass::oid, oid, 'policy', polname, polrelid from pg_policy
    where \(isWanted("oid"))
    union all
    select 'pg_rewrite'::regclass::oid, oid,
      case rulename when '_RETURN' then 'query' else 'rule' end, rulename, ev_class
    from pg_rewrite where \(isWanted("oid"))
  ) part (catalog, oid, kind, name, relation)
  join pg_class c on c.oid = part.relation
  join pg_namespace n on n.oid = c.relnamespace
  """
}

private let otherNames: SQL = """
  select 'pg_constraint'::regclass::oid::int8, o.oid::int8, 'domain',
    array[n.nspname, t.typname]::text[]
  from pg_constraint o join pg_type t on t.oid = o.contypid
    join pg_namespace n on n.oid = t.typnamespace
  union all
  select 'pg_extension'::regclass::oid::int8, e.oid::int8, 'extension', array[e.extname]::text[]
  from pg_extension e
  """
