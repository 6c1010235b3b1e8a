import SQLText

/// Columns of tables and views, and attributes of composite types. Before PostgreSQL 14, where none is compressed in
/// another way, the name of that column is the one outside.
let columnFacts = FactQuery(
  from: [.relations],
  """
  select 'column', c.tableoid, c.oid, a.attnum, c.object || '.' || quote_ident(a.attname),
    concat_ws(' ', format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then 'not null' end,
      case a.attidentity when 'a' then 'identity always' when 'd' then 'identity' end,
      (select concat_ws(' ', 'start', q.seqstart, 'increment', q.seqincrement, 'minimum', q.seqmin,
          'maximum', q.seqmax, 'cache', q.seqcache, case when q.seqcycle then 'cycle' end)
        from pg_depend i join pg_sequence q on q.seqrelid = i.objid
        where a.attidentity <> '' and i.classid = c.tableoid and i.deptype = 'i'
          and i.refclassid = c.tableoid and i.refobjid = c.oid and i.refobjsubid = a.attnum),
      case a.attgenerated when '' then 'default ' when 's' then 'generated ' else 'virtual ' end
        || pg_get_expr(d.adbin, d.adrelid),
      'collate ' || nullif(a.attcollation, t.typcollation)::regcollation,
      'storage ' || nullif(a.attstorage, t.typstorage)::text,
      'compression ' || nullif((select (select attcompression from (select a.*) own)
        from (values (''::"char")) none (attcompression)), '')::text,
      'statistics ' || nullif(a.attstattarget, -1), 'options ' || array_to_string(a.attoptions, ' '),
      'foreign options ' || array_to_string(a.attfdwoptions, ', ')),
    c.relowner, a.attacl, null::aclitem[]
  from relations c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where c.relkind in ('r', 'p', 'f', 'v', 'm', 'c')
  """)
