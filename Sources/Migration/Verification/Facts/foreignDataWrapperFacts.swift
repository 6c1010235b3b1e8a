import SQLText

/// Foreign-data wrappers, without options that hold secrets.
let foreignDataWrapperFacts = FactQuery(
  from: [],
  """
  select 'foreign data wrapper', w.tableoid, w.oid, 0, quote_ident(w.fdwname),
    concat_ws(' ', 'handler ' || nullif(w.fdwhandler, 0)::regproc,
      'validator ' || nullif(w.fdwvalidator, 0)::regproc, 'options',
      array_to_string(array(select o from unnest(w.fdwoptions) o
        where not \(.isSecret("o"))), ', ')),
    w.fdwowner, w.fdwacl, acldefault('F', w.fdwowner)
  from pg_foreign_data_wrapper w
  where w.oid >= 16384
  """)
