import SQLText

/// Event triggers.
let eventTriggerFacts = FactQuery(
  from: [],
  """
  select 'event trigger', e.tableoid, e.oid, 0, quote_ident(e.evtname),
    concat_ws(' ', 'on', e.evtevent, 'of ' || array_to_string(e.evttags, ', '),
      'runs', e.evtfoid::regproc,
      case e.evtenabled when 'D' then 'disabled' when 'R' then 'on replicas only'
        when 'A' then 'on replicas too' end),
    null::oid, null::aclitem[], null::aclitem[]
  from pg_event_trigger e
  """)
