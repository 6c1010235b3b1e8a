import SQLText

/// The schemas that publications publish as a whole, from PostgreSQL 15 on.
let publishedSchemaFacts = FactQuery(
  from: [.spaces],
  """
  select 'published schema', 0, 0, 0, format('%I %I', p.pubname, s.nspname), 'present',
    null::oid, null::aclitem[], null::aclitem[]
  from pg_publication p join pg_publication_namespace r on r.pnpubid = p.oid
    join spaces s on s.oid = r.pnnspid
  """,
  since: 150_000)
