import SQLText

/// Publications, without what they publish.
let publicationFacts = FactQuery(
  from: [],
  """
  select 'publication', p.tableoid, p.oid, 0, quote_ident(p.pubname),
    concat_ws(' ', case when p.puballtables then 'of all tables,' end,
      case when p.pubinsert then 'insert' end, case when p.pubupdate then 'update' end,
      case when p.pubdelete then 'delete' end, case when p.pubtruncate then 'truncate' end,
      case when p.pubviaroot then 'via root' end,
      case to_jsonb(p) ->> 'pubgencols' when 's' then 'with stored columns' end),
    null::oid, null::aclitem[], null::aclitem[]
  from pg_publication p
  """)
