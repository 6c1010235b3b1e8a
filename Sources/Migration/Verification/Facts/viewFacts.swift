import SQLText

/// Views, whose queries are read without qualifiers: versions of the server print them at different places.
let viewFacts = queriedFacts("view", code: "v")

let materializedViewFacts = queriedFacts("materialized view", code: "m")

private func queriedFacts(_ kind: SQL, code: SQL) -> FactQuery {
  FactQuery(
    from: [.relations, .uses],
    """
    select '\(kind)', c.tableoid, c.oid, 0, c.object,
      concat_ws(' ', 'query',
        md5(regexp_replace(pg_get_viewdef(c.oid), '("[^"]+"|\\w+)\\.', '', 'g')
          || coalesce(u.names, '')),
        'options ' || nullif(
          array_to_string(array(select unnest(c.reloptions) order by 1), ' '), ''),
        (select 'method ' || m.amname from pg_am m where m.oid = c.relam and m.amname <> 'heap'),
        (select 'tablespace ' || t.spcname from pg_tablespace t where t.oid = c.reltablespace)),
      c.relowner, c.relacl, acldefault('r', c.relowner)
    from relations c join pg_rewrite r on r.ev_class = c.oid and r.rulename = '_RETURN'
      left join uses u on u.classid = r.tableoid and u.objid = r.oid
    where c.relkind = '\(code)'
    """)
}
