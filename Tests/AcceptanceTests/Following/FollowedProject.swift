import Foundation
import ScratchServer
import TestSupport
import Testing

/// A copy of the project whose catalog is a database of the tests, as version 4 left it.
struct FollowedProject {
  let folder = TemporaryFolder()
  let database: Database

  /// - Parameters:
  ///   - specification: the folder that holds `specs/persona`.
  ///   - triesTenants: whether each run of the tool tries that tenants are kept apart, which takes its time.
  init(on database: Database, specification: String, triesTenants: Bool) throws {
    self.database = database
    try FileManager.default.createDirectory(
      atPath: folder.path("specs"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: "\(specification)/specs/persona", toPath: folder.path("specs/persona"))
    let address = database.server.conninfo(for: database.name)
    var settings = try readText(Repository.path("vital-spec.yml"))
    settings.replace("catalog: specs/catalog/v4.json", with: "catalog: \(address)")
    if !triesTenants { settings.replace(/\ntenants:(?:\n .*)+/, with: "") }
    try folder.write(settings, to: "vital-spec.yml")
  }

  /// Generates and applies all that the database lacks, a file a module.
  func migrate() throws -> [String] {
    let result = try generate()
    guard result.status == 0 else { throw EditFailure(description: result.errors) }
    let files = try migrations()
    for file in files { try database.apply(folder.path("output/migrations/\(file)")) }
    return files
  }

  /// The one migration that a commit adds, which has its number and its size.
  func generate(_ edit: SpecEdit) throws -> String {
    let known = Set(try migrations())
    let result = try generate()
    guard result.status == 0 else {
      throw EditFailure(description: "\(edit.subject): \(result.errors)")
    }
    let new = try migrations().filter { !known.contains($0) }
    let file = try #require(new.first, "\(edit.subject): no migration")
    #expect(new.count == 1, "\(edit.subject)")
    let number = known.compactMap { Int($0.split(separator: "_")[2]) }.max() ?? 0
    #expect(Int(file.split(separator: "_")[2]) == number + 1)
    #expect(file.hasSuffix("\(edit.file).sql"), "\(edit.subject): \(file)")
    let text = try folder.read("output/migrations/\(file)")
    #expect(text.contains(edit.plan), "\(edit.subject): \(text.prefix(300))")
    // The most that a commit of the series changes is a table, two views and a function with its body.
    #expect(text.split(separator: "\n").count < 250, "\(edit.subject)")
    return file
  }

  /// Applies a migration; its verification tells before and after apart.
  func apply(_ file: String, for edit: SpecEdit) throws {
    let verification = folder.path("output/verification/\(file)")
    #expect(try database.psql("-f", verification).status != 0, "\(edit.subject)")
    try database.apply(folder.path("output/migrations/\(file)"))
    let result = try database.psql("-f", verification)
    #expect(result.status == 0, "\(edit.subject): \(result.errors)")
  }

  func migrations() throws -> [String] {
    let path = folder.path("output/migrations")
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// The generated SQL by its paths.
  func scripts() throws -> [String: Data] {
    let root = folder.path("output")
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root)
    where name.hasSuffix(".sql") {
      files[name] = FileManager.default.contents(atPath: "\(root)/\(name)")
    }
    return files
  }

  /// What still tells the database from the specification.
  func rest() throws -> ProgramResult { try runTool(["diff"], in: folder.root) }

  private func generate() throws -> ProgramResult {
    let kinds = [
      "deletes-data", "rewrites-table", "scans-table", "blocks-writes", "blocks-reads", "may-fail",
      "breaks-dependents", "widens-access", "changes-access", "narrows-access",
    ]
    return try runTool(["generate"] + kinds.flatMap { ["--accept", $0] }, in: folder.root)
  }
}
