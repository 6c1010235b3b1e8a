import CatalogModel
import PostgresClient
import SQLText

/// The extensions, with those of the versions that the throw-away server has too: it makes the others as it can.
func withInstallableVersions(
  _ extensions: [Extension], on connection: borrowing Connection
) throws(PostgresError) -> [Extension] {
  guard extensions.contains(where: { $0.chosenVersion != nil }) else { return extensions }
  let rows = try connection.query(
    "select name, version from pg_catalog.pg_available_extension_versions")
  let known = Set(rows.map(\.values))
  return extensions.map { item in
    var item = item
    if !known.contains([item.name.name, item.version]) { item.isVersionChosen = nil }
    return item
  }
}
