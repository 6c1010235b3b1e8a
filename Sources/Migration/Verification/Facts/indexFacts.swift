import SQLText

/// Indexes that are valid or have partitions, those of constraints among them.
let indexFacts = FactQuery(
  from: [.relations],
  """
  select 'index', i.tableoid, i.oid, 0, c.object || '.' || quote_ident(i.relname),
    concat_ws(', ', pg_get_indexdef(i.oid),
      (select 'tablespace ' || t.spcname from pg_tablespace t where t.oid = i.reltablespace),
      (select 'statistics ' || string_agg(a.attnum || ' ' || a.attstattarget, ' ' order by a.attnum)
        from pg_attribute a where a.attrelid = i.oid and a.attstattarget <> -1),
      (select 'part of ' || h.inhparent::regclass from pg_inherits h where h.inhrelid = i.oid),
      case when x.indisclustered then 'clusters the table' end,
      case when x.indisreplident then 'identifies rows' end,
      case when not x.indisvalid then 'not on every partition' end),
    null::oid, null::aclitem[], null::aclitem[]
  from relations c join pg_index x on x.indrelid = c.oid
    join pg_class i on i.oid = x.indexrelid
  where (x.indisvalid or i.relkind = 'I') and c.relkind in ('r', 'p', 'm')
  """)
