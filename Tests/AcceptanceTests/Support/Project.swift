import CatalogModel
import PostgresClient
import SQLText
import ScratchServer
import Synchronization
import TestSupport

/// A database in a state that many tests start from: the catalog of version 4 with some of the modules.
struct Project: Hashable, Sendable {
  var age = ProjectAge.older
  var modules: [Module]

  static func baseline(_ age: ProjectAge = .older) -> Project { Project(age: age, modules: []) }
  static func complete(_ age: ProjectAge = .older) -> Project {
    Project(age: age, modules: Module.allCases)
  }
  /// With the tables, and without what stands on them.
  static func core(_ age: ProjectAge = .older) -> Project {
    Project(age: age, modules: Module.core)
  }
  /// With the modules that come earlier.
  static func before(_ module: Module, _ age: ProjectAge = .older) -> Project {
    Project(age: age, modules: Array(Module.allCases.prefix { $0 != module }))
  }
  /// With the module and those that come earlier.
  static func after(_ module: Module, _ age: ProjectAge = .older) -> Project {
    Project(age: age, modules: before(module).modules + [module])
  }

  /// Runs the body with a copy of its own, which is dropped afterwards.
  func withCopy<Result>(_ body: (Database) throws -> Result) throws -> Result {
    let copy = try makeCopy()
    defer { try? copy.server.dropDatabase(copy.name) }
    return try body(copy)
  }

  /// A copy that all tests share, so that whoever writes to it must roll back.
  func shared() throws -> Database {
    try Self.copies.withLock { copies in
      if let made = copies[self] { return try made.get() }
      let result = Result { try makeCopy() }
      copies[self] = result
      return try result.get()
    }
  }

  private func makeCopy() throws -> Database {
    let template = try template()
    let database = Database(server: template.server, name: Self.nextName())
    try database.server.createDatabase(database.name, template: template.name)
    return database
  }

  /// The original, to which nobody may be connected while it is being copied.
  private func template() throws -> Database {
    try Self.templates.withLock { templates in try template(in: &templates) }
  }

  private func template(
    in templates: inout [Project: Result<Database, any Error>]
  ) throws -> Database {
    if let made = templates[self] { return try made.get() }
    let result = Result { try makeTemplate(from: &templates) }
    templates[self] = result
    return try result.get()
  }

  private func makeTemplate(
    from templates: inout [Project: Result<Database, any Error>]
  ) throws -> Database {
    let database = Database(server: try Self.server.get(), name: Self.nextName())
    guard let last = modules.last else {
      try database.server.createDatabase(database.name)
      try database.connect().run(
        platformPrelude(.supabase, grantingDefaultPrivileges: age == .older))
      try database.apply(Repository.path("specs/catalog/v4.sql"))
      return database
    }
    let previous = try Project(age: age, modules: modules.dropLast()).template(in: &templates)
    try database.server.createDatabase(database.name, template: previous.name)
    try database.apply(last.migration)
    return database
  }

  private static func nextName() -> Identifier {
    Identifier("acceptance_\(count.add(1, ordering: .relaxed).newValue)")
  }

  private static let server = Result { try ScratchServer() }
  private static let templates = Mutex<[Project: Result<Database, any Error>]>([:])
  private static let copies = Mutex<[Project: Result<Database, any Error>]>([:])
  private static let count = Atomic<Int>(0)
}
