import SQLText

/// Languages that a user made.
let languageFacts = FactQuery(
  from: [],
  """
  select 'language', l.tableoid, l.oid, 0, quote_ident(l.lanname),
    concat_ws(' ', case when l.lanpltrusted then 'trusted' else 'untrusted' end,
      'handler', nullif(l.lanplcallfoid, 0)::regproc, 'inline', nullif(l.laninline, 0)::regproc,
      'validator', nullif(l.lanvalidator, 0)::regproc),
    l.lanowner, l.lanacl, acldefault('l', l.lanowner)
  from pg_language l
  where l.oid >= 16384
  """)
