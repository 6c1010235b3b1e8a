import SQLText

/// The tables that publications publish one by one.
let publishedTableFacts = FactQuery(
  from: [.spaces, .relations],
  """
  select 'published table', 0, 0, 0, quote_ident(p.pubname) || ' ' || c.object,
    concat_ws(' ', 'columns ' || (
        select string_agg(a.attname, ', ' order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and to_jsonb(r) -> 'prattrs' @> to_jsonb(a.attnum)),
      'where ' || (select to_jsonb(t) ->> 'rowfilter' from pg_publication_tables t
        where t.pubname = p.pubname and (t.schemaname, t.tablename) = (s.nspname, c.relname))),
    null::oid, null::aclitem[], null::aclitem[]
  from pg_publication p join pg_publication_rel r on r.prpubid = p.oid
    join relations c on c.oid = r.prrelid join spaces s on s.oid = c.relnamespace
  """)
