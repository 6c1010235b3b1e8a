import SQLText

/// Operator classes.
let operatorClassFacts = FactQuery(
  from: [.spaces],
  """
  select 'operator class', o.tableoid, o.oid, 0, format('%I.%I using %I', s.nspname, o.opcname, m.amname),
    concat_ws(' ', case when o.opcdefault then 'default' end, 'for', o.opcintype::regtype,
      'family', i.identity, 'storage ' || nullif(o.opckeytype, 0)::regtype),
    null::oid, null::aclitem[], null::aclitem[]
  from pg_opclass o join spaces s on s.oid = o.opcnamespace join pg_am m on m.oid = o.opcmethod,
    pg_identify_object('pg_opfamily'::regclass, o.opcfamily, 0) i
  """)
