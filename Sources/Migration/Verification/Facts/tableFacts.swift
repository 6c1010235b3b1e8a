import SQLText

/// Tables of every form, and how they are kept.
let tableFacts = FactQuery(
  from: [.relations],
  """
  select 'table', c.tableoid, c.oid, 0, c.object,
    concat_ws(', ', case c.relpersistence when 'u' then 'unlogged' end,
      case when c.relrowsecurity then 'row security enabled' else 'row security off' end,
      case when c.relforcerowsecurity then 'row security forced' end,
      'partitioned by ' || case c.relkind when 'p' then pg_get_partkeydef(c.oid) end,
      (select case when c.relispartition then 'partition of ' else 'inherits ' end
          || string_agg(h.inhparent::regclass::text, ', ' order by h.inhseqno)
        from pg_inherits h where h.inhrelid = c.oid having count(*) > 0),
      pg_get_expr(c.relpartbound, c.oid),
      (select 'on server ' || quote_ident(v.srvname)
          || coalesce(' options ' || array_to_string(f.ftoptions, ', '), '')
        from pg_foreign_table f join pg_foreign_server v on v.oid = f.ftserver
        where f.ftrelid = c.oid),
      'of ' || nullif(c.reloftype, 0)::regtype,
      (select 'method ' || m.amname from pg_am m where m.oid = c.relam and m.amname <> 'heap'),
      (select 'tablespace ' || t.spcname from pg_tablespace t where t.oid = c.reltablespace),
      'with ' || nullif(array_to_string(array(select unnest(c.reloptions) order by 1), ' '), ''),
      (select 'toast with ' || nullif(
          array_to_string(array(select unnest(t.reloptions) order by 1), ' '), '')
        from pg_class t where t.oid = c.reltoastrelid),
      case c.relreplident when 'n' then 'replica identity nothing' when 'f' then
        'replica identity full' when 'i' then 'replica identity by index' end),
    c.relowner, c.relacl, acldefault('r', c.relowner)
  from relations c
  where c.relkind in ('r', 'p', 'f')
  """)
