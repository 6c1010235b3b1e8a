import Migration
import PostgresClient
import SQLText

/// Reads every fact of a database that a verification can ask for.
func observe(_ connection: borrowing Connection) throws(PostgresError) -> [Observation] {
  try connection.run("set search_path = pg_catalog")
  var facts: [Observation] = []
  for row in try connection.query(observationQuery(version: connection.serverVersion)) {
    let label = try row.text(0)
    guard let fact = Observation(label: label, object: try row.text(1), definition: row[2]) else {
      throw PostgresError(message: "no kind of fact: '\(label)'")
    }
    facts.append(fact)
  }
  try connection.run("reset search_path")
  return facts
}

/// Makes `observationDigest` cheap to ask on this connection, again and again.
func prepareDigest(_ connection: borrowing Connection) throws(PostgresError) {
  let facts = observationQuery(version: connection.serverVersion)
  try connection.run(
    """
    set search_path = pg_catalog;
    prepare digest as
    select md5(string_agg(f::text, ' ' order by f::text)) from (\(facts)) f;
    reset search_path
    """)
}

/// Tells whether any fact has changed, without fetching them.
func observationDigest(_ connection: borrowing Connection) throws(PostgresError) -> String {
  try connection.run("set search_path = pg_catalog")
  let digest = try connection.query("execute digest")
  try connection.run("reset search_path")
  return try digest[0].text(0)
}
