import Foundation
import TestSupport
import Testing

/// A folder `Tests/Goldens/migrate/<kind>/<name>` with two scripts, each of which makes a whole database.
struct MigrationCase: CustomTestStringConvertible, Sendable {
  let kind: String
  let name: String
  /// Where the case stands among all of them.
  let number: Int

  var testDescription: String { "\(kind)/\(name)" }

  /// All, or those whose path holds the text in `MIGRATION_CASE`.
  static let all: [MigrationCase] = {
    let wanted = ProcessInfo.processInfo.environment["MIGRATION_CASE"] ?? ""

    let root = Repository.path("Tests/Goldens/migrate")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return paths.filter { $0.hasSuffix("/before.sql") }.filter {
      wanted.isEmpty || $0.contains(wanted)
    }
    .sorted().enumerated().map { number, path in
      let parts = path.split(separator: "/").dropLast()
      return MigrationCase(
        kind: String(parts[0]), name: parts.dropFirst().joined(separator: "/"), number: number)
    }
  }()

  func script(_ side: String) throws -> String {
    try readText(Repository.path("Tests/Goldens/migrate/\(kind)/\(name)/\(side).sql"))
  }
}
