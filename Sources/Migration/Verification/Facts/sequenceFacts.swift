import SQLText

/// Sequences, those of columns among them.
let sequenceFacts = FactQuery(
  from: [.relations],
  """
  select 'sequence', c.tableoid, c.oid, 0, c.object,
    concat_ws(' ', format_type(q.seqtypid, null), 'start', q.seqstart, 'increment', q.seqincrement,
      'minimum', q.seqmin, 'maximum', q.seqmax, 'cache', q.seqcache,
      case when q.seqcycle then 'cycle' end, case c.relpersistence when 'u' then 'unlogged' end,
      (select 'owned by ' || d.refobjid::regclass || '.' || a.attname
        from pg_depend d join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
        where d.classid = c.tableoid and d.objid = c.oid and d.deptype in ('a', 'i'))),
    c.relowner, c.relacl, acldefault('s', c.relowner)
  from relations c join pg_sequence q on q.seqrelid = c.oid
  """)
