package import SQLText

/// Gives rows of kind, object and definition, for all that a migration can change or for the kinds alone. The generated
/// verification embeds the same text, so that what is expected and what is found come from one query.
///
/// - Parameter version: of the server that is asked.
package func observationQuery(
  of kinds: some Sequence<ObservedKind> = ObservedKind.allCases, version: Int = .max
) -> SQL {
  let queries = kinds.map(\.facts).filter { $0.oldestServer <= version }
  let used = Set(queries.flatMap(\.tables).flatMap { [$0, $0.basis].compactMap(\.self) })
  let tables = SharedTable.allCases.filter(used.contains).map { table in
    "\(SQL(verbatim: table.rawValue)) as (\n\(table.rows.indented(by: 2))\n),\n" as SQL
  }
  let rows = queries.map(\.rows).joined(separator: "\nunion all\n")
  return """
    with \(tables.joined(separator: ""))facts as (
      select f.* from (
    \(rows.indented(by: 4))
      ) f (kind, catalog, id, part, object, definition, owner, acl, usual)
      where not exists (select from pg_depend d
        where d.classid = f.catalog and d.objid = f.id and d.deptype = 'e')
    )
    \(aspects)
    """
}

/// The same for the kinds alone that the facts are about.
package func observationQuery(for facts: [Observation]) -> SQL {
  let kinds = Set(facts.map(\.kind))
  return observationQuery(of: ObservedKind.allCases.filter(kinds.contains))
}

/// What is asked of every kind alike.
private let aspects: SQL = """
  select f.kind, f.object, f.definition
  from facts f
  union all
  select 'comment on ' || f.kind, f.object, md5(d.description)
  from facts f join pg_description d
    on d.classoid = f.catalog and d.objoid = f.id and d.objsubid = f.part
  union all
  select 'extensions of ' || f.kind, f.object, string_agg(e.extname, ', ' order by e.extname)
  from facts f join pg_depend d on d.classid = f.catalog and d.objid = f.id and d.deptype = 'x'
    join pg_extension e on e.oid = d.refobjid
  group by f.kind, f.object
  union all
  select 'grants on ' || f.kind, f.object,
    coalesce(string_agg(g.role || ' ' || g.privileges, ', ' order by g.role), 'nothing to anyone')
  from facts f left join lateral (
    select case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee)::text end,
      string_agg(lower(a.privilege_type) || case when a.is_grantable then '*' else '' end,
        ' ' order by a.privilege_type)
    from aclexplode(coalesce(f.acl, f.usual)) a where a.grantee <> f.owner group by 1
    union all
    select 'without the owner''s', string_agg(lower(u.privilege_type), ' ' order by u.privilege_type)
    from aclexplode(f.usual) u where u.grantee = f.owner and not exists (
      select from aclexplode(f.acl) a
      where a.grantee = f.owner and a.privilege_type = u.privilege_type)
      and f.acl is not null
    having count(*) > 0) g (role, privileges) on true
  where f.acl is not null or f.usual is not null and f.part = 0
  group by f.kind, f.object
  """

extension SQL {
  func indented(by spaces: Int) -> SQL {
    let margin = String(repeating: " ", count: spaces)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return SQL(verbatim: lines.map { margin + $0 }.joined(separator: "\n"))
  }
}
