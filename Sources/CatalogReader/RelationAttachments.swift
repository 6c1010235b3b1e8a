import CatalogModel
import PostgresClient

/// What hangs on tables and on views alike, read for all of them at once.
struct RelationAttachments {
  let indexes: [ObjectID: [Index]]
  let triggers: [ObjectID: [Trigger]]
  let grants: [ObjectID: [Grant]]

  init(
    of connection: borrowing Connection, _ scope: CatalogScope
  ) throws(PostgresError) {
    indexes = try readIndexes(connection, scope)
    triggers = try readTriggers(connection, scope)
    grants = try readRelationGrants(connection, scope)
  }
}
