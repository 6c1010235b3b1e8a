import SQLText

/// Extended statistics.
let statisticsFacts = FactQuery(
  from: [.spaces],
  """
  select 'statistics', x.tableoid, x.oid, 0, format('%I.%I', s.nspname, x.stxname),
    concat_ws(', ', pg_get_statisticsobjdef(x.oid), 'target ' || nullif(x.stxstattarget, -1)),
    null::oid, null::aclitem[], null::aclitem[]
  from pg_statistic_ext x join spaces s on s.oid = x.stxnamespace
  """)
