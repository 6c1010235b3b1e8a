import SQLText

/// Rules but those that make the views; without qualifiers, as views are.
let ruleFacts = FactQuery(
  from: [.relations, .uses],
  """
  select 'rule', r.tableoid, r.oid, 0, c.object || '.' || quote_ident(r.rulename),
    concat_ws(', ',
      md5(regexp_replace(pg_get_ruledef(r.oid), '("[^"]+"|\\w+)\\.', '', 'g')
        || coalesce(u.names, '')),
      case r.ev_enabled when 'D' then 'disabled' when 'R' then 'on replicas only'
        when 'A' then 'on replicas too' end),
    null::oid, null::aclitem[], null::aclitem[]
  from relations c join pg_rewrite r on r.ev_class = c.oid and r.rulename <> '_RETURN'
    left join uses u on u.classid = r.tableoid and u.objid = r.oid
  """)
