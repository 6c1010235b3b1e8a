import SQLText

/// Text search configurations, with the dictionaries of each kind of word.
let textSearchConfigurationFacts = FactQuery(
  from: [.spaces],
  """
  select 'text search configuration', g.tableoid, g.oid, 0, format('%I.%I', s.nspname, g.cfgname),
    concat_ws(' ', 'parser', i.identity,
      (select string_agg(k.alias || ' ' || m.mapdict::regdictionary, ', '
          order by m.maptokentype, m.mapseqno)
        from pg_ts_config_map m join ts_token_type(g.cfgparser) k on k.tokid = m.maptokentype
        where m.mapcfg = g.oid)),
    null::oid, null::aclitem[], null::aclitem[]
  from pg_ts_config g join spaces s on s.oid = g.cfgnamespace,
    pg_identify_object('pg_ts_parser'::regclass, g.cfgparser, 0) i
  """)
