import CatalogModel
import Foundation
import Migration
import TestSupport
import Testing

/// A folder `Tests/Goldens/renames/<kind>/<name>`: two scripts, and the words that say what has another name in the
/// second one.
struct RenameCase: CustomTestStringConvertible, Sendable {
  let name: String
  let number: Int

  var testDescription: String { name }

  static let all: [RenameCase] = {
    let root = Repository.path("Tests/Goldens/renames")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return paths.filter { $0.hasSuffix("/renames") }.map { String($0.dropLast("/renames".count)) }
      .filter { path in
        MigrationCase.wanted.isEmpty || MigrationCase.wanted.contains { path.contains($0) }
      }
      .sorted().enumerated().map { RenameCase(name: $1, number: $0) }
  }()

  func script(_ side: String) throws -> String {
    try readText(Repository.path("Tests/Goldens/renames/\(name)/\(side).sql"))
  }

  func words() throws -> [RenameWord] {
    let text = try readText(Repository.path("Tests/Goldens/renames/\(name)/renames"))
    return text.split(separator: "\n").compactMap { RenameWord(parsing: String($0)) }
  }
}

extension RenameWord {
  var inverse: RenameWord { RenameWord(kind, in: place, from: new, to: old) }
}
