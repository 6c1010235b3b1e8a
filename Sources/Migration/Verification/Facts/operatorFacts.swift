import SQLText

/// Operators that have a function.
let operatorFacts = FactQuery(
  from: [.spaces],
  """
  select 'operator', o.tableoid, o.oid, 0,
    format('%I.%s(%s, %s)', s.nspname, o.oprname,
      coalesce(nullif(o.oprleft, 0)::regtype::text, 'none'),
      coalesce(nullif(o.oprright, 0)::regtype::text, 'none')),
    concat_ws(' ', 'returns', o.oprresult::regtype, 'function', o.oprcode,
      'commutator ' || nullif(o.oprcom, 0)::regoperator,
      'negator ' || nullif(o.oprnegate, 0)::regoperator,
      'restrict ' || nullif(o.oprrest::oid, 0)::regproc,
      'join ' || nullif(o.oprjoin::oid, 0)::regproc,
      case when o.oprcanhash then 'hashes' end, case when o.oprcanmerge then 'merges' end),
    null::oid, null::aclitem[], null::aclitem[]
  from pg_operator o join spaces s on s.oid = o.oprnamespace
  where o.oprcode <> 0
  """)
