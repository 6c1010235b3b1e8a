import SQLText

/// Text search parsers.
let textSearchParserFacts = FactQuery(
  from: [.spaces],
  """
  select 'text search parser', p.tableoid, p.oid, 0, format('%I.%I', s.nspname, p.prsname),
    concat_ws(' ', 'start', p.prsstart, 'token', p.prstoken, 'end', p.prsend, 'types', p.prslextype,
      'headline ' || nullif(p.prsheadline::oid, 0)::regproc),
    null::oid, null::aclitem[], null::aclitem[]
  from pg_ts_parser p join spaces s on s.oid = p.prsnamespace
  """)
