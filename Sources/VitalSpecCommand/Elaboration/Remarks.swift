import Diagnostics

/// What a reader of a source should know although nothing is wrong with it.
struct Remarks {
  /// Roles that the scripts speak of and do not make.
  var madeRoles: [String] = []
  /// Extensions that this machine does not have.
  var missingExtensions: Set<String> = []
  /// How many statements move rows only.
  var movesOfRows = 0
  /// The database that the source connects to.
  var database: String?

  func show() {
    if !madeRoles.isEmpty {
      let names = madeRoles.joined(separator: ", ")
      Terminal.progress(
        "note: roles that no file makes were made on the throw-away server: \(names)")
    }
    if movesOfRows > 0 {
      let rows = count(movesOfRows, "COPY")
      Terminal.progress("note: the rows of \(rows) were left out: they are no part of a schema")
    }
  }
}
