import SQLText

/// Text search dictionaries.
let textSearchDictionaryFacts = FactQuery(
  from: [.spaces],
  """
  select 'text search dictionary', y.tableoid, y.oid, 0, format('%I.%I', s.nspname, y.dictname),
    concat_ws(' ', 'template', i.identity, y.dictinitoption),
    null::oid, null::aclitem[], null::aclitem[]
  from pg_ts_dict y join spaces s on s.oid = y.dictnamespace,
    pg_identify_object('pg_ts_template'::regclass, y.dicttemplate, 0) i
  """)
