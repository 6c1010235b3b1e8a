import SQLText

/// Foreign servers, without options that hold secrets.
let foreignServerFacts = FactQuery(
  from: [],
  """
  select 'server', v.tableoid, v.oid, 0, quote_ident(v.srvname),
    concat_ws(' ', 'wrapper', quote_ident(w.fdwname), 'type ' || v.srvtype,
      'version ' || v.srvversion, 'options',
      array_to_string(array(select o from unnest(v.srvoptions) o
        where not \(.isSecret("o"))), ', ')),
    v.srvowner, v.srvacl, acldefault('S', v.srvowner)
  from pg_foreign_server v join pg_foreign_data_wrapper w on w.oid = v.srvfdw
  """)
