import CatalogModel
import PostgresClient
import SQLText

/// The subscriptions of this database; none where their connections are hidden from the reader.
func subscriptionsQuery(_ scope: CatalogScope) -> CatalogQuery<[Subscription]> {
  let connection: SQL = scope.isSuperuser ? "s.subconninfo" : "null"
  return CatalogQuery(
    """
    select s.subname, \(connection), s.subpublications, s.subenabled, s.subslotname,
      array_remove(array[\(options(scope.serverVersion).joined())], null),
      obj_description(s.oid, 'pg_subscription')
    from pg_subscription s
    where \(scope.readsSecrets)
      and s.subdbid = (select d.oid from pg_database d where d.datname = current_database())
    """,
    each: { row throws(PostgresError) in
      Subscription(
        try row.identifier(0), connection: redacting(try row.text(1)),
        publications: try row.identifiers(2), isEnabled: try row.bool(3),
        slot: row[4].map { Identifier($0) }, options: try row.settings(5), comment: row[6])
    })
}

/// Each option that differs from what PostgreSQL takes where nothing is said, as `name=value`.
private func options(_ version: Int) -> [SQL] {
  var options = [option("synchronous_commit", "s.subsynccommit", usually: "off")]
  if version >= 140_000 {
    options.append(option("binary", "s.subbinary::text", usually: "false"))
  }
  if version >= 160_000 {
    let usual: SQL = version >= 180_000 ? "parallel" : "off"
    let streaming: SQL =
      "case s.substream when 'f' then 'off' when 't' then 'on' else 'parallel' end"
    options += [
      option("streaming", streaming, usually: usual),
      option("password_required", "s.subpasswordrequired::text", usually: "true"),
      option("run_as_owner", "s.subrunasowner::text", usually: "false"),
      option("origin", "s.suborigin", usually: "any"),
    ]
  } else if version >= 140_000 {
    options.append(option("streaming", "s.substream::text", usually: "false"))
  }
  if version >= 150_000 {
    options += [
      option("two_phase", "(s.subtwophasestate <> 'd')::text", usually: "false"),
      option("disable_on_error", "s.subdisableonerr::text", usually: "false"),
    ]
  }
  if version >= 170_000 {
    options.append(option("failover", "s.subfailover::text", usually: "false"))
  }
  return options
}

private func option(_ name: SQL, _ value: SQL, usually usual: SQL) -> SQL {
  "case when \(value) <> '\(usual)' then '\(name)=' || \(value) end"
}
