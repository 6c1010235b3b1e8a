import SQLText

/// Casts that a user made.
let castFacts = FactQuery(
  from: [],
  """
  select 'cast', x.tableoid, x.oid, 0, format('%s as %s', x.castsource::regtype, x.casttarget::regtype),
    concat_ws(' ', case x.castmethod when 'f' then 'function ' || x.castfunc::regprocedure
        when 'i' then 'by text' else 'binary' end,
      case x.castcontext when 'a' then 'in assignments' when 'i' then 'anywhere' else 'on demand' end),
    null::oid, null::aclitem[], null::aclitem[]
  from pg_cast x
  where x.oid >= 16384
  """)
