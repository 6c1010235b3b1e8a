import SQLText

/// Aggregates, with the functions of their states.
let aggregateFacts = FactQuery(
  from: [.routines],
  """
  select 'aggregate', p.tableoid, p.oid, 0, p.object,
    concat_ws(' ', a.aggkind, p.proparallel, 'returns', pg_get_function_result(p.oid),
      'arguments', pg_get_function_arguments(p.oid),
      'state', a.aggtranstype::regtype, a.aggtransspace, a.aggtransfn,
      nullif(a.aggfinalfn::oid, 0)::regproc, a.aggfinalextra, a.aggfinalmodify,
      'from ' || quote_literal(a.agginitval),
      'combine ' || nullif(a.aggcombinefn::oid, 0)::regproc,
      'serialize ' || nullif(a.aggserialfn::oid, 0)::regproc,
      'deserialize ' || nullif(a.aggdeserialfn::oid, 0)::regproc,
      'sorted by ' || nullif(a.aggsortop, 0)::regoperator,
      case when a.aggmtransfn <> 0 then concat_ws(' ', 'moving', a.aggmtranstype::regtype,
        a.aggmtransspace, a.aggmtransfn, a.aggminvtransfn, nullif(a.aggmfinalfn::oid, 0)::regproc,
        a.aggmfinalextra, a.aggmfinalmodify, 'from ' || quote_literal(a.aggminitval)) end),
    p.proowner, p.proacl, acldefault('f', p.proowner)
  from routines p join pg_aggregate a on a.aggfnoid = p.oid
  """)
