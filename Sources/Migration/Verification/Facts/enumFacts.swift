import SQLText

/// Enums, with their values in order.
let enumFacts = FactQuery(
  from: [.types],
  """
  select 'enum', t.tableoid, t.oid, 0, t.object,
    (select coalesce(string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder), 'empty')
      from pg_enum e where e.enumtypid = t.oid),
    t.typowner, t.typacl, acldefault('T', t.typowner)
  from types t
  where t.typtype = 'e'
  """)
