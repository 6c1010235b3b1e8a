import CatalogModel
import PostgresClient
import SQLText

/// What each object uses: the names of all objects, and the pairs of `pg_depend`.
struct DependencyQueries {
  private let names: QueryBatch.Ticket<[Address: ObjectPath]>
  private let pairs: QueryBatch.Ticket<[Pair]>

  /// A row of one of the catalog's tables.
  fileprivate struct Address: Hashable {
    let table: ObjectID
    let object: ObjectID
  }

  fileprivate struct Pair {
    let user: Address
    let userColumn: Identifier?
    let used: Address
    let usedColumn: Identifier?
  }

  init(_ batch: inout QueryBatch, _ scope: CatalogScope) {
    names = batch.add(namesQuery(scope))
    pairs = batch.add(pairsQuery())
  }

  func assemble(_ answers: QueryBatch.Answers) throws(PostgresError) -> Dependencies {
    let names = try answers(names)
    var dependencies = Dependencies()
    for pair in try answers(pairs) {
      guard let user = names[pair.user]?.column(pair.userColumn),
        let used = names[pair.used]?.column(pair.usedColumn), user != used, used != user.root
      else { continue }
      dependencies.add(used, to: user)
    }
    return dependencies
  }
}

extension ObjectPath {
  /// The column where the object is a table; the columns of a view are no objects of their own.
  fileprivate func column(_ name: Identifier?) -> ObjectPath {
    if case .table(let table) = self, let name { .column(name, of: table) } else { self }
  }
}

/// A sequence does not use the column with which it goes, nor a partition the table to which it is attached: the
/// bond is a change of its own. An index or key of a partition comes before that of which it becomes a part. What
/// uses something of an extension uses the extension.
private func pairsQuery() -> CatalogQuery<[DependencyQueries.Pair]> {
  CatalogQuery(
    """
    select d.classid, d.objid, a.attname, coalesce(m.refclassid, d.refclassid),
      coalesce(m.refobjid, d.refobjid), r.attname
    from pg_depend d
    left join pg_attribute a on d.classid = 'pg_class'::regclass and a.attrelid = d.objid
      and a.attnum = d.objsubid and d.objsubid > 0
    left join pg_attribute r on d.refclassid = 'pg_class'::regclass and r.attrelid = d.refobjid
      and r.attnum = d.refobjsubid and d.refobjsubid > 0
    left join pg_depend m on m.classid = d.refclassid and m.objid = d.refobjid
      and m.deptype = 'e'
    where d.objid >= 16384 and d.refobjid >= 16384 and d.deptype in ('n', 'a', 'i', 'x')
      and d.refclassid <> 'pg_namespace'::regclass
      and not (d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i') and exists (
        select from pg_class c where c.oid = d.objid and (c.relkind = 'S'
          or c.relispartition and c.relkind in ('r', 'p', 'f') and d.refobjsubid = 0)))
    """,
    each: { row throws(PostgresError) in
      DependencyQueries.Pair(
        user: DependencyQueries.Address(table: try row.int(0), object: try row.int(1)),
        userColumn: row[2].map { Identifier($0) },
        used: DependencyQueries.Address(table: try row.int(3), object: try row.int(4)),
        usedColumn: row[5].map { Identifier($0) })
    })
}

private func namesQuery(
  _ scope: CatalogScope
) -> CatalogQuery<[DependencyQueries.Address: ObjectPath]> {
  let queries = [
    relationNames, typeNames, routineNames, partNames, otherNames, standaloneNames(scope),
  ]
  return CatalogQuery(queries.joined(separator: "\nunion all\n")) { rows throws(PostgresError) in
    var names: [DependencyQueries.Address: ObjectPath] = [:]
    for row in rows {
      let address = DependencyQueries.Address(table: try row.int(0), object: try row.int(1))
      names[address] = ObjectPath(kind: try row.text(2), parts: try row.list(3))
    }
    return names
  }
}

/// The word for a relation's kind, in the alias `c` of `pg_class`.
private let relationKind: SQL = """
  case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
    when 'c' then 'type' else 'table' end
  """

private let relationNames: SQL = """
  select 'pg_class'::regclass::oid::int8, c.oid::int8, \(relationKind),
    array[n.nspname, c.relname]::text[]
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.oid >= 16384 and c.relkind in ('r', 'p', 'f', 'v', 'm', 'S', 'c')
  union all
  select 'pg_class'::regclass::oid::int8, i.indexrelid::int8,
    case when o.oid is null then 'index' else 'constraint' end,
    array[n.nspname, c.relname, coalesce(o.conname, x.relname)]::text[]
  from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class c on c.oid = i.indrelid
    join pg_namespace n on n.oid = c.relnamespace
    left join pg_constraint o on o.conindid = i.indexrelid and o.contype in ('p', 'u', 'x')
  where i.indexrelid >= 16384 and c.relkind <> 't'
  """

/// The type of a table's rows is the table, and an array of a type is the type.
private let typeNames: SQL = """
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
  where t.oid >= 16384
  """

private let routineNames: SQL = """
  select 'pg_proc'::regclass::oid::int8, p.oid::int8,
    case p.prokind when 'a' then 'aggregate' when 'p' then 'procedure' else 'function' end,
    array[n.nspname, p.proname]::text[] || array(
      select \(.typeName("input.type"))::text from unnest(p.proargtypes) with ordinality
        input (type, place) order by input.place)
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where p.oid >= 16384
  """

private let partNames: SQL = """
  select part.catalog::int8, part.oid::int8,
    case when part.kind = 'query' then \(relationKind) else part.kind end,
    case when part.kind = 'query' then array[n.nspname, c.relname]::text[]
      else array[n.nspname, c.relname, part.name]::text[] end
  from (
    select 'pg_constraint'::regclass::oid, oid, 'constraint', conname, conrelid
    from pg_constraint where conrelid <> 0
    union all
    select 'pg_attrdef'::regclass::oid, d.oid, 'column', a.attname, d.adrelid
    from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
    union all
    select 'pg_trigger'::regclass::oid, oid, 'trigger', tgname, tgrelid
    from pg_trigger where not tgisinternal
    union all
    select 'pg_policy'::regclass::oid, oid, 'policy', polname, polrelid from pg_policy
    union all
    select 'pg_rewrite'::regclass::oid, oid,
      case rulename when '_RETURN' then 'query' else 'rule' end, rulename, ev_class
    from pg_rewrite
  ) part (catalog, oid, kind, name, relation)
  join pg_class c on c.oid = part.relation
  join pg_namespace n on n.oid = c.relnamespace
  where part.oid >= 16384
  """

private let otherNames: SQL = """
  select 'pg_constraint'::regclass::oid::int8, o.oid::int8, 'domain',
    array[n.nspname, t.typname]::text[]
  from pg_constraint o join pg_type t on t.oid = o.contypid
    join pg_namespace n on n.oid = t.typnamespace
  union all
  select 'pg_extension'::regclass::oid::int8, e.oid::int8, 'extension', array[e.extname]::text[]
  from pg_extension e
  """
