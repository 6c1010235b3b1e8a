package import SQLText

/// One fact about a catalog, in the server's own words.
package struct Observation: Hashable, Comparable, Sendable {
  package let kind: String
  package let object: String
  /// `nil` where the object must not be there.
  package let definition: String?

  package init(kind: String, object: String, definition: String?) {
    self.kind = kind
    self.object = object
    self.definition = definition
  }

  package static func < (left: Observation, right: Observation) -> Bool {
    (left.object, left.kind) < (right.object, right.kind)
  }

  struct Key: Hashable {
    let kind: String
    let object: String
  }

  var key: Key { Key(kind: kind, object: object) }
}

/// What a migration makes true: the facts that are new or different after it, and those that are gone.
package func observedEffect(before: [Observation], after: [Observation]) -> [Observation] {
  let known = Set(before)
  let remaining = Set(after.map(\.key))
  let gone = before.filter { !remaining.contains($0.key) }
    .map { Observation(kind: $0.kind, object: $0.object, definition: nil) }
  return (after.filter { !known.contains($0) } + gone).sorted()
}

/// Gives rows of kind, object and definition for all that a migration can change. The generated verification
/// embeds the same text, so that what is expected and what is found come from one query. Reads nothing but
/// the system catalogs, and presupposes `search_path = pg_catalog`. A view's query is read without qualifiers,
/// which versions of the server print at different places, and with the columns that it uses.
package let observationQuery: SQL = """
  with spaces as (
      select oid, nspname from pg_namespace
      where nspname not like 'pg\\_%' and nspname <> 'information_schema'
    ),
    relations as (
      select c.oid, c.relkind, c.relname, c.relowner, c.relacl, c.relrowsecurity,
        c.relforcerowsecurity, c.reloptions, s.nspname, s.nspname || '.' || c.relname as object
      from pg_class c join spaces s on s.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm')
    ),
    sequences as (
      select c.oid, c.relowner, c.relacl, s.nspname || '.' || c.relname as object,
        format_type(q.seqtypid, null) || ' start ' || q.seqstart || ' increment ' || q.seqincrement
        || ' minimum ' || q.seqmin || ' maximum ' || q.seqmax || ' cache ' || q.seqcache
        || case when q.seqcycle then ' cycle' else '' end
        || coalesce(' owned by ' || d.refobjid::regclass || '.' || a.attname, '') as definition
      from pg_sequence q join pg_class c on c.oid = q.seqrelid
        join spaces s on s.oid = c.relnamespace
        left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid
          and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
        left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
      where d.deptype is distinct from 'i'
    ),
    tables as (
      select * from relations where relkind in ('r', 'p')
    ),
    functions as (
      select p.oid, p.proowner, p.proacl, p.prokind, p.prosecdef, l.lanname, p.provolatile,
        p.proconfig, p.prosrc, p.proisstrict, p.proparallel, p.proleakproof,
        s.nspname || '.' || p.proname || '(' || oidvectortypes(p.proargtypes) || ')' as object
      from pg_proc p join spaces s on s.oid = p.pronamespace
        join pg_language l on l.oid = p.prolang
      where p.prokind in ('f', 'p')
    )
  select 'schema' as kind, nspname::text as object, 'present' as definition from spaces
  union all
  select 'extension', extname::text, 'present' from pg_extension
  union all
  select 'enum', s.nspname || '.' || t.typname,
    string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
  from pg_type t join spaces s on s.oid = t.typnamespace join pg_enum e on e.enumtypid = t.oid
  group by 1, 2
  union all
  select 'sequence', object, definition from sequences
  union all
  select 'table', object,
    case when relforcerowsecurity then 'row security forced'
      when relrowsecurity then 'row security enabled' else 'row security off' end
  from tables
  union all
  select case v.relkind when 'm' then 'materialized view' else 'view' end, v.object,
    'query ' || md5(regexp_replace(pg_get_viewdef(v.oid), '("[^"]+"|\\w+)\\.', '', 'g')
      || coalesce((
        select string_agg(distinct (d.refobjid::regclass || '.' || a.attname) collate "C", ' ')
        from pg_rewrite r join pg_depend d on d.classid = 'pg_rewrite'::regclass
            and d.objid = r.oid and d.refclassid = 'pg_class'::regclass and d.refobjid <> v.oid
          join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
        where r.ev_class = v.oid), ''))
    || coalesce(' options ' || array_to_string(v.reloptions, ' '), '')
  from relations v
  where v.relkind in ('v', 'm')
  union all
  select 'column', t.object || '.' || a.attname,
    format_type(a.atttypid, a.atttypmod)
    || case when a.attnotnull then ' not null' else '' end
    || case a.attidentity when 'a' then ' identity always' when 'd' then ' identity' else '' end
    || coalesce(case when a.attgenerated <> '' then ' generated ' else ' default ' end
      || pg_get_expr(d.adbin, d.adrelid), '')
  from tables t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  union all
  select 'constraint', t.object || '.' || c.conname, pg_get_constraintdef(c.oid)
  from tables t join pg_constraint c on c.conrelid = t.oid
  where c.contype in ('p', 'u', 'c', 'f', 'x')
  union all
  select 'index', t.object || '.' || i.relname, pg_get_indexdef(i.oid)
  from relations t join pg_index x on x.indrelid = t.oid join pg_class i on i.oid = x.indexrelid
  where x.indisvalid
  union all
  select 'policy', t.object || '.' || p.polname,
    case when p.polpermissive then 'permissive' else 'restrictive' end || ' for '
    || case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update'
      when 'd' then 'delete' else 'all' end
    || ' to ' || (select string_agg(case r when 0 then 'public' else pg_get_userbyid(r)::text end,
        ', ' order by 1) from unnest(p.polroles) r)
    || coalesce(' using ' || pg_get_expr(p.polqual, p.polrelid), '')
    || coalesce(' with check ' || pg_get_expr(p.polwithcheck, p.polrelid), '')
  from tables t join pg_policy p on p.polrelid = t.oid
  union all
  select 'trigger', t.object || '.' || g.tgname,
    pg_get_triggerdef(g.oid) || case g.tgenabled when 'O' then '' else ' (not enabled)' end
  from relations t join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal
  union all
  select 'function', object,
    lanname || ' ' || provolatile::text || ' ' || proparallel::text
    || case when prosecdef then ' security definer' else '' end
    || case when proisstrict then ' strict' else '' end
    || case when proleakproof then ' leakproof' else '' end
    || coalesce(' ' || array_to_string(proconfig, ' '), '')
    || ' returns ' || coalesce(pg_get_function_result(oid), 'nothing')
    || ' arguments ' || pg_get_function_arguments(oid) || ' body ' || md5(prosrc)
  from functions
  union all
  select 'grants', o.object, coalesce(string_agg(
      case r.grantee when 0 then 'public' else pg_get_userbyid(r.grantee)::text end || ' '
      || lower(r.privilege_type) || case when r.is_grantable then '*' else '' end,
      ', ' order by case r.grantee when 0 then 'public' else pg_get_userbyid(r.grantee)::text end,
      r.privilege_type), 'nothing to anyone')
  from (
    select object, relowner as owner, coalesce(relacl, acldefault('r', relowner)) as acl
    from relations
    union all
    select object, relowner, coalesce(relacl, acldefault('s', relowner)) from sequences
    union all
    select object, proowner, coalesce(proacl, acldefault('f', proowner)) from functions
  ) o left join lateral aclexplode(o.acl) r on r.grantee <> o.owner
  group by o.object
  union all
  select 'comment', t.object || coalesce('.' || a.attname, ''), md5(d.description)
  from relations t join pg_description d on d.objoid = t.oid and d.classoid = 'pg_class'::regclass
    left join pg_attribute a on a.attrelid = t.oid and a.attnum = d.objsubid and d.objsubid > 0
  union all
  select 'comment', q.object, md5(d.description)
  from sequences q join pg_description d on d.objoid = q.oid and d.classoid = 'pg_class'::regclass
  union all
  select 'comment', f.object, md5(d.description)
  from functions f join pg_description d on d.objoid = f.oid and d.classoid = 'pg_proc'::regclass
  union all
  select 'comment', t.object || '.' || i.relname, md5(d.description)
  from relations t join pg_index x on x.indrelid = t.oid join pg_class i on i.oid = x.indexrelid
    join pg_description d on d.objoid = i.oid and d.classoid = 'pg_class'::regclass
  union all
  select 'comment', t.object || '.' || p.polname, md5(d.description)
  from tables t join pg_policy p on p.polrelid = t.oid
    join pg_description d on d.objoid = p.oid and d.classoid = 'pg_policy'::regclass
  union all
  select 'comment', t.object || '.' || g.tgname, md5(d.description)
  from relations t join pg_trigger g on g.tgrelid = t.oid
    join pg_description d on d.objoid = g.oid and d.classoid = 'pg_trigger'::regclass
  """
