import SQLText

/// Text search templates.
let textSearchTemplateFacts = FactQuery(
  from: [.spaces],
  """
  select 'text search template', m.tableoid, m.oid, 0, format('%I.%I', s.nspname, m.tmplname),
    concat_ws(' ', 'init ' || nullif(m.tmplinit::oid, 0)::regproc, 'lexize', m.tmpllexize),
    null::oid, null::aclitem[], null::aclitem[]
  from pg_ts_template m join spaces s on s.oid = m.tmplnamespace
  """)
