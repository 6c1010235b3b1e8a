import SQLText

/// Domains without their checks.
let domainFacts = FactQuery(
  from: [.types],
  """
  select 'domain', t.tableoid, t.oid, 0, t.object,
    concat_ws(' ', format_type(t.typbasetype, t.typtypmod),
      case when t.typnotnull then 'not null' end,
      (select 'collate ' || l.oid::regcollation from pg_collation l join pg_type b
        on b.oid = t.typbasetype and b.typcollation <> l.oid where l.oid = t.typcollation),
      'default ' || pg_get_expr(t.typdefaultbin, 0)),
    t.typowner, t.typacl, acldefault('T', t.typowner)
  from types t
  where t.typtype = 'd'
  """)
