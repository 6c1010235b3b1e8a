import Foundation
import TestSupport

/// A project of its own in a temporary folder: a configuration, a catalog and a specification.
struct Workbench {
  let folder = TemporaryFolder()

  /// - Parameter catalog: SQL that makes the catalog; by default one table, `owners`.
  init(_ spec: String, catalog: String? = nil) throws {
    try self.init(bytes: Array(spec.utf8), catalog: catalog)
  }

  init(bytes: [UInt8], catalog: String? = nil) throws {
    try folder.write("spec: specs\ncatalog: catalog.json\noutput: output\n", to: "vital-spec.yml")
    try folder.write(bytes, to: "specs/notes.md")
    let snapshot = try catalog.map { try takeSnapshot(of: $0) } ?? owners.get()
    try folder.write(snapshot, to: "catalog.json")
  }

  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> ProgramResult {
    try runTool(arguments, in: folder.root, environment: environment)
  }

  /// A project whose files were generated from `library`.
  static func generated() throws -> Workbench {
    let bench = try Workbench(library)
    for (path, content) in try libraryOutput.get() where !path.hasSuffix("/") {
      try bench.folder.write(Array(content), to: "output/\(path)")
    }
    return bench
  }

  /// Puts something else in the place of every generated file.
  func spoilOutput() throws {
    for path in try folder.files(in: "output").keys where !path.hasSuffix("/") {
      try folder.write("of another time\n", to: "output/\(path)")
    }
  }
}

/// The snapshot of what SQL makes on an empty database.
func takeSnapshot(of sql: String, platform: String = "postgresql") throws -> String {
  let folder = TemporaryFolder()
  try folder.write("platform: \(platform)\n", to: "vital-spec.yml")
  try folder.write(sql, to: "catalog.sql")
  let result = try runTool(["snapshot", "catalog.sql"], in: folder.root)
  guard result.status == 0 else { throw ToolFailure(description: result.errors) }
  return result.output
}

private let owners = Result {
  try takeSnapshot(of: "create table owners (id uuid primary key);")
}

private let libraryOutput = Result {
  let bench = try Workbench(library)
  let result = try bench.run("generate")
  guard result.status == 0 else { throw ToolFailure(description: result.errors) }
  return try bench.folder.files(in: "output")
}

/// The tool failed where a test only prepares something.
struct ToolFailure: Error, CustomStringConvertible {
  let description: String
}

extension TemporaryFolder {
  /// Everything below a folder by its path, folders with a slash at the end and without content; empty
  /// where there is no such folder.
  func files(in relative: String) throws -> [String: Data] {
    let root = path(relative)
    guard FileManager.default.fileExists(atPath: root) else { return [:] }
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      let content = FileManager.default.contents(atPath: "\(root)/\(name)")
      files[content == nil ? "\(name)/" : name] = content ?? Data()
    }
    return files
  }

  func makeFolder(_ relative: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(relative), withIntermediateDirectories: true)
  }

  func remove(_ relative: String) throws {
    try FileManager.default.removeItem(atPath: path(relative))
  }
}

/// No PostgreSQL can be found or started with these.
func withoutServer(_ folder: TemporaryFolder) throws -> [String: String] {
  try folder.makeFolder("nothing")
  return ["VITAL_SPEC_PG_BIN": folder.path("nothing"), "PATH": folder.path("nothing")]
}
