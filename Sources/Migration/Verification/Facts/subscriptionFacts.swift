import SQLText

/// Subscriptions of this database; their connections are shown to superusers alone.
let subscriptionFacts = FactQuery(
  from: [],
  """
  select 'subscription', 'pg_subscription'::regclass, u.oid, 0, quote_ident(u.subname),
    concat_ws(' ', case when u.subenabled then 'enabled' else 'disabled' end, 'slot ' || u.subslotname,
      'to', array_to_string(u.subpublications, ', '), 'commits', u.subsynccommit),
    null::oid, null::aclitem[], null::aclitem[]
  from pg_subscription u join pg_database d on d.oid = u.subdbid and d.datname = current_database()
  """)
