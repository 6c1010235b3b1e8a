import CatalogModel
import PostgresClient
import SQLText

/// Event triggers whose functions are not the platform's.
func eventTriggersQuery(_ scope: CatalogScope) -> CatalogQuery<[EventTrigger]> {
  CatalogQuery(
    """
    select e.evtname, e.evtevent, e.evttags, n.nspname, p.proname, e.evtenabled,
      obj_description(e.oid, 'pg_event_trigger')
    from pg_event_trigger e
    join pg_proc p on p.oid = e.evtfoid
    join pg_namespace n on n.oid = p.pronamespace
    where \(scope.reaches(schema: "n")) and \(scope.isUsers("e", of: "pg_event_trigger"))
    """,
    each: { row throws(PostgresError) in
      EventTrigger(
        try row.identifier(0), on: try row.identifier(1), tags: try row.list(2),
        function: try row.qualifiedName(3), firing: firing(try row.text(5)), comment: row[6])
    })
}

private func firing(_ code: String) -> EventTrigger.Firing {
  switch code {
  case "D": .disabled
  case "R": .onReplicas
  case "A": .always
  default: .enabled
  }
}
