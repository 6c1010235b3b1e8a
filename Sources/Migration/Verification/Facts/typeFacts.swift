import SQLText

/// Composite types, whose attributes are columns, and ranges.
let typeFacts = FactQuery(
  from: [.types],
  """
  select 'type', t.tableoid, t.oid, 0, t.object,
    coalesce(
      (select concat_ws(' ', 'range of', r.rngsubtype::regtype,
          'by', (select i.identity from pg_identify_object('pg_opclass'::regclass, r.rngsubopc, 0) i),
          'collate', nullif(r.rngcollation, 0)::regcollation,
          'canonical', nullif(r.rngcanonical::oid, 0)::regproc,
          'difference', nullif(r.rngsubdiff::oid, 0)::regproc,
          'multirange', (to_jsonb(r) ->> 'rngmultitypid')::oid::regtype)
        from pg_range r where r.rngtypid = t.oid),
      (select 'attributes ' || coalesce(string_agg(a.attname, ', ' order by a.attnum), 'none')
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)),
    t.typowner, t.typacl, acldefault('T', t.typowner)
  from types t left join pg_class c on c.oid = t.typrelid
  where t.typtype = 'r' or c.relkind = 'c'
  """)
