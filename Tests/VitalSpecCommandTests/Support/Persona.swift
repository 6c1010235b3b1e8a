import Foundation
import TestSupport

/// The specification that the repository carries.
enum Persona {
  /// A copy of the project.
  static func project() throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    for path in ["vital-spec.yml", "specs", "output"] { try folder.copy(path) }
    return folder
  }

  /// A copy of the project, and beside it `after.json`: the catalog with the migrations applied, and then more.
  static func migratedProject(adding sql: String? = nil) throws -> TemporaryFolder {
    let folder = try project()
    let snapshot = try sql.map { try takeSnapshot(of: try migrations() + $0, platform: "supabase") }
    try folder.write(snapshot ?? migrated.get(), to: "after.json")
    return folder
  }

  private static let migrated = Result {
    let folder = TemporaryFolder()
    try folder.copy("vital-spec.yml")
    try folder.copy("specs/catalog/v4.sql")
    try FileManager.default.moveItem(
      atPath: folder.path("specs/catalog/v4.sql"), toPath: folder.path("specs/catalog/0_v4.sql"))
    for name in try migrationNames() {
      let text = try readText(Repository.path("output/migrations/\(name)"))
      try folder.write(text, to: "specs/catalog/\(name)")
    }
    let arguments = ["snapshot", "specs/catalog", "-o", "after.json"]
    let result = try runTool(arguments, in: folder.root)
    guard result.status == 0 else { throw ToolFailure(description: result.errors) }
    return try folder.read("after.json")
  }

  private static func migrations() throws -> String {
    let paths =
      ["specs/catalog/v4.sql"] + (try migrationNames()).map { "output/migrations/\($0)" }
    return try paths.map { try readText(Repository.path($0)) }.joined()
  }

  private static func migrationNames() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Repository.path("output/migrations"))
      .sorted()
  }
}
