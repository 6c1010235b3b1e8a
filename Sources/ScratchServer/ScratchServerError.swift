/// Why there is no throw-away server, each with its cure.
package enum ScratchServerError: Error, Hashable, Sendable {
  /// With the folder that `VITAL_SPEC_PG_BIN` names, where it is set.
  case binariesNotFound(searched: String?)
  /// The process runs as root, which PostgreSQL refuses, and there is no other user to start it as.
  case noUnprivilegedUser
  /// With the last lines that the server or `initdb` wrote.
  case startFailed(log: String)
  /// A program of PostgreSQL other than the server; with what it wrote to its error output.
  case programFailed(name: String, message: String)
}

extension ScratchServerError: CustomStringConvertible {
  /// One sentence with the cure, and below it what the program wrote.
  package var description: String {
    switch self {
    case .binariesNotFound(let folder?):
      "VITAL_SPEC_PG_BIN names '\(folder)', which does not hold initdb, postgres and pg_dump"
    case .binariesNotFound(nil):
      """
      there is no PostgreSQL server on this machine to try things on: \
      install one (apt-get install postgresql), or set VITAL_SPEC_PG_BIN to the folder of its programs
      """
    case .noUnprivilegedUser:
      """
      PostgreSQL does not run as root: run vital-spec as another user, \
      or let it find a user 'postgres' and the program 'setpriv' (apt-get install postgresql util-linux)
      """
    case .startFailed(let log):
      "the throw-away PostgreSQL server did not start:\n\(log)"
    case .programFailed(let name, let message):
      "\(name) failed:\n\(message)"
    }
  }
}
