import SQLText

/// How subscriptions are followed, from PostgreSQL 15 on.
let subscriptionOptionsFacts = FactQuery(
  from: [],
  """
  select 'subscription options', 0, 0, 0, quote_ident(u.subname),
    concat_ws(' ', 'binary', u.subbinary, 'streaming', u.substream, 'two phase', u.subtwophasestate,
      'disabled on error', u.subdisableonerr),
    null::oid, null::aclitem[], null::aclitem[]
  from pg_subscription u join pg_database d on d.oid = u.subdbid and d.datname = current_database()
  """,
  since: 150_000)
