import SQLText

/// Rows of kind, address of the comment (catalog, number and part), object, definition, and who owns the object
/// with what is granted on it. The grants are null where none are possible. Reads nothing but the system catalogs,
/// and presupposes `search_path = pg_catalog`.
struct FactQuery {
  /// What the rows are made from.
  let tables: [SharedTable]
  let rows: SQL
  /// The oldest server that has the catalogs: 150000 is 15.
  let oldestServer: Int

  init(from tables: [SharedTable], _ rows: SQL, since oldestServer: Int = 0) {
    self.tables = tables
    self.rows = rows
    self.oldestServer = oldestServer
  }
}
