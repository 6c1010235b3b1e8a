import SQLText

/// Triggers of tables and views.
let triggerFacts = FactQuery(
  from: [.relations],
  """
  select 'trigger', g.tableoid, g.oid, 0, c.object || '.' || quote_ident(g.tgname),
    concat_ws(', ', pg_get_triggerdef(g.oid),
      case g.tgenabled when 'D' then 'disabled' when 'R' then 'on replicas only'
        when 'A' then 'on replicas too' end),
    null::oid, null::aclitem[], null::aclitem[]
  from relations c join pg_trigger g on g.tgrelid = c.oid
  where not g.tgisinternal
  """)
