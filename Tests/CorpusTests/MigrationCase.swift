import Foundation
import TestSupport
import Testing

/// A folder `Tests/Goldens/migrate/<kind>/<name>` with two scripts, each of which makes a whole database.
/// A script that only newer servers understand begins with the oldest of them: `-- postgresql: 15`. Where the second
/// script begins with `-- equal`, both mean the same in different words. For a file `remade`, see there.
struct MigrationCase: CustomTestStringConvertible, Sendable {
  let kind: String
  let name: String
  /// Where the case stands among all of them.
  let number: Int
  /// The oldest PostgreSQL that understands both scripts, or 0 for any.
  private let oldestMajor: Int
  /// The extensions and libraries that the scripts name.
  private let parts: Set<String>
  /// Whether there is nothing to do, either way.
  let isEqual: Bool

  var testDescription: String { "\(kind)/\(name)" }

  static let wanted =
    (ProcessInfo.processInfo.environment["MIGRATION_CASE"] ?? "").split(separator: ",")

  /// Whether each statement is left out once to see that the verification notices, which takes most of the time.
  static let leavesStatementsOut =
    ProcessInfo.processInfo.environment["MIGRATION_OMISSIONS"] != "none"

  /// All, or those whose path holds one of the texts in `MIGRATION_CASE`, which commas part.
  static let all: [MigrationCase] = {
    let root = Repository.path("Tests/Goldens/migrate")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return paths.filter { $0.hasSuffix("/before.sql") }
      .filter { path in wanted.isEmpty || wanted.contains { path.contains($0) } }
      .sorted().enumerated().map { number, path in
        MigrationCase(path.split(separator: "/").dropLast().map(String.init), number: number)
      }
  }()

  /// Those that the server of the tests understands.
  static func understood() throws -> [MigrationCase] {
    let (major, offer) = (try CorpusServer.major(), try CorpusServer.offer())
    return all.filter { $0.oldestMajor <= major && $0.parts.isSubset(of: offer) }
  }

  /// The others.
  static func notUnderstood() throws -> [MigrationCase] {
    let understood = Set(try understood().map(\.number))
    return all.filter { !understood.contains($0.number) }
  }

  private init(_ folder: [String], number: Int) {
    kind = folder[0]
    name = folder.dropFirst().joined(separator: "/")
    self.number = number
    let scripts = ["before", "after"].compactMap { try? readScript($0, of: folder) }
    oldestMajor = scripts.compactMap(statedMajor).max() ?? 0
    parts = scripts.reduce(into: []) { $0.formUnion(namedParts($1)) }
    isEqual = scripts.last?.hasPrefix("-- equal\n") ?? false
  }

  func script(_ side: String) throws -> String { try readScript(side, of: [kind, name]) }

  func path(_ file: String) -> String { pathOf(file, in: [kind, name]) }
}

private func pathOf(_ file: String, in folder: [String]) -> String {
  Repository.path((["Tests/Goldens/migrate"] + folder + [file]).joined(separator: "/"))
}

private func readScript(_ side: String, of folder: [String]) throws -> String {
  try readText(pathOf("\(side).sql", in: folder))
}

/// What a script says on its first line about the server it needs.
private func statedMajor(_ script: String) -> Int? {
  guard let line = script.split(separator: "\n").first, line.hasPrefix("-- postgresql: ") else {
    return nil
  }
  return Int(line.dropFirst("-- postgresql: ".count))
}

/// What a script names that a PostgreSQL may have been built without.
private func namedParts(_ script: String) -> Set<String> {
  let extensions = script.matches(of: /create extension "?([a-z_-]+)/).map { String($0.1) }
  let libraries = script.matches(of: /\b(?:icu|lz4)\b/).map { String($0.output) }
  return Set(extensions + libraries)
}
