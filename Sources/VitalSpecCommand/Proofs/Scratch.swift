import CatalogModel
import CatalogReader
import Migration
import PostgresClient
import Reporting
import SQLText
import ScratchServer
import Synchronization

/// Databases on the throw-away server that look like ones of the platform.
struct Scratch {
  let server: ScratchServer
  let platform: Platform
  /// Whether the bodies of functions are checked while a catalog is built: those of a catalog with new names have
  /// old ones in them.
  var checksBodies = true

  private static let databaseCount = Mutex(0)

  private static func nextName() -> SQLText.Identifier {
    let number = databaseCount.withLock { count in
      count += 1
      return count
    }
    return Identifier("scratch_\(number)")
  }

  /// Makes a database with what the platform brings, and a catalog.
  func makeDatabase(_ catalog: Catalog = Catalog()) throws -> SQLText.Identifier {
    let name = Self.nextName()
    try server.createDatabase(name)
    let connection = try server.connect(to: name)
    try connection.run(platformPrelude(platform))
    var whole = catalog
    whole.schemas.removeAll { $0.name == "public" }
    whole.owners = nil
    whole.extensions = try withInstallableVersions(whole.extensions, on: connection)
    whole.standalone.removeAll { !$0.canBeBuilt }
    var early = whole
    early.standalone.removeAll(where: \.actsOnWhatIsMade)
    try run(building(early, from: Catalog()), on: connection)
    try run(building(whole, from: early), on: connection)
    return name
  }

  /// Runs a plan, and makes each role that it lacks: roles belong to a server and are in no catalog.
  private func run(_ plan: Plan, on connection: borrowing Connection) throws {
    while true {
      do {
        return try connection.run(script(plan))
      } catch {
        guard let role = error.name(between: "role \"", and: "\" does not exist") else {
          throw error
        }
        try connection.run("rollback; create role \(Identifier(role))")
      }
    }
  }

  /// Runs a plan as the operator would, block by block, and tells which step fails.
  func apply(_ plan: Plan, to database: SQLText.Identifier) throws {
    try apply(plan, through: try server.connect(to: database)) { _ in }
  }

  /// Applies a plan and sees what it makes true, also where it takes something away and brings it back.
  func observeEffect(of plan: Plan, on database: SQLText.Identifier) throws -> [Observation] {
    let connection = try server.connect(to: database)
    var states = [try observe(connection)]
    try apply(plan, through: connection) { steps in
      guard steps.contains(where: \.takesAway) else { return }
      states.append(try observe(connection))
      try connection.run("set search_path = public")
    }
    states.append(try observe(connection))
    return observedEffect(states)
  }

  /// - Parameter look: called after each statement, with its steps.
  private func apply(
    _ plan: Plan, through connection: borrowing Connection, look: ([PlanStep]) throws -> Void
  ) throws {
    try connection.run("set search_path = public")
    for block in plan.blocks {
      if block.isTransaction { try connection.run("begin") }
      for entry in block.entries {
        let steps = entry.steps.map { plan.steps[$0] }
        do {
          try connection.run(entry.statement.sql)
        } catch {
          throw StepFailure(paths: steps.map(\.change.path), error: error)
        }
        try look(steps)
      }
      if block.isTransaction { try connection.run("commit") }
    }
  }

  /// A copy of a database, to try something on.
  func copy(of database: SQLText.Identifier) throws -> SQLText.Identifier {
    let name = Self.nextName()
    try server.createDatabase(name, template: database)
    return name
  }

  /// What a script fails with; `nil` where it passes.
  func failure(of script: SQL, on database: SQLText.Identifier) -> String? {
    do {
      try server.connect(to: database).run(script)
      return nil
    } catch {
      return error.message
    }
  }

  func readCatalog(of database: SQLText.Identifier, owners: Bool = false) throws -> Catalog {
    try CatalogReader.readCatalog(
      try server.connect(to: database), platform: platform, owners: owners)
  }

  /// The catalog in the server's own words: built within what it refers to, and read back.
  func canonicalize(_ catalog: Catalog, within surroundings: Catalog) throws -> Catalog {
    var whole = surroundings.replacing(with: catalog).withoutIdleViews(except: catalog.views)
    whole.standalone.removeAll { !$0.isUsedInDefinitions }
    let database = try makeDatabase(whole)
    defer { try? server.dropDatabase(database) }
    let built = try readCatalog(of: database)
    let tables = Set(catalog.tables.map(\.name))
    let functions = Set(catalog.functions.map(\.signature))
    return Catalog(
      tables: built.tables.filter { tables.contains($0.name) },
      views: built.views(statedIn: catalog.views, keepingCommentsOf: surroundings.views),
      functions: built.functions.filter { functions.contains($0.signature) })
  }

  /// Runs SQL files as psql would, in their order, and reads what they made.
  func elaborate(_ path: String, owners: Bool = false) throws -> Catalog {
    let found = try findScripts(at: path)
    found.show()
    let database = try makeDatabase()
    var elaboration = try Elaboration(on: database, of: self)
    for script in found.scripts { try elaboration.runRoot(script) }
    elaboration.remarks.show()
    return try readCatalog(of: database, owners: owners)
      .statingVersions(only: elaboration.statedVersions)
  }

  private func building(_ catalog: Catalog, from old: Catalog) -> Plan {
    let diff = diffCatalogs(from: old, to: catalog)
    let context = PlanContext(
      platformRoles: platform.apiRoles, before: old, after: catalog, care: .offline)
    return planChanges(diff.changes, context: context)
  }

  private func script(_ plan: Plan) -> SQL {
    let statements = plan.steps.flatMap(\.statements).map { SQL(verbatim: $0.text + ";\n") }
    let checks: SQL = checksBodies ? "" : "set local check_function_bodies = off;\n"
    return
      "begin;\nset local search_path = public;\n\(checks)\(statements.joined(separator: ""))commit;"
  }
}

/// What the server says of a statement of a plan.
struct StepFailure: Error {
  /// Those of its steps.
  let paths: [ObjectPath]
  let error: PostgresError
}

extension Catalog {
  /// The catalog with the objects of another one in the place of its own of the same names.
  func replacing(with other: Catalog) -> Catalog {
    let tables = Set(other.tables.map(\.name))
    let views = Set(other.views.map(\.name))
    let functions = Set(other.functions.map(\.signature.name))
    let types = Set(other.enums.map(\.name))
    let spaces = Set(other.schemas.map(\.name))
    let stated = Set(other.standalone.map(\.path))
    let replaced = self.tables.filter { !tables.contains($0.name) } + other.tables
    let known = Set(replaced.flatMap(\.columnPaths))
    // A whole catalog comes with what its own server told of it.
    guard self != Catalog() else { return other }
    var dependencies = dependencies
    for path in other.roots(missingIn: self) { dependencies?.forget(path) }
    var result = Catalog(
      schemas: schemas.filter { !spaces.contains($0.name) } + other.schemas,
      extensions: extensions,
      enums: enums.filter { !types.contains($0.name) } + other.enums,
      sequences: sequences.filter { $0.hasPlace(in: replaced) }, tables: replaced,
      views: self.views.filter { !views.contains($0.name) } + other.views,
      functions: self.functions.filter { !functions.contains($0.signature.name) }
        + other.functions,
      standalone: standalone.filter { object in
        guard !stated.contains(object.path) else { return false }
        return (dependencies?[object.path] ?? []).allSatisfy { !$0.isColumn || known.contains($0) }
      } + other.standalone,
      dependencies: dependencies)
    result.owners = owners
    return result
  }
}

extension Catalog {
  /// What stands here with another meaning than there.
  private func roots(missingIn other: Catalog) -> [ObjectPath] {
    var paths = Set(views).subtracting(other.views).map(\.path)
    paths += Set(tables).subtracting(other.tables).map { ObjectPath.table($0.name) }
    paths += Set(functions).subtracting(other.functions).map(\.path)
    paths += Set(enums).subtracting(other.enums).map { ObjectPath.enumType($0.name) }
    return paths
  }
}

extension Standalone {
  /// Subscriptions belong to the whole server: a copy of the database would lack them, and it could not be dropped.
  fileprivate var canBeBuilt: Bool {
    if case .subscription = self { false } else { true }
  }

  /// Whether it changes what is made after it.
  fileprivate var actsOnWhatIsMade: Bool {
    switch self {
    case .defaultPrivileges, .eventTrigger: true
    case .aggregate, .cast, .collation, .compositeType, .domain, .foreignDataWrapper,
      .foreignServer, .language, .operator, .operatorClass, .operatorFamily, .publication,
      .rangeType, .rights, .statistics, .subscription, .textSearchConfiguration,
      .textSearchDictionary, .textSearchParser, .textSearchTemplate, .userMapping:
      false
    }
  }

  /// Whether a table, view or function may need it to be read back in the server's words.
  fileprivate var isUsedInDefinitions: Bool {
    switch self {
    case .aggregate, .cast, .collation, .compositeType, .domain, .foreignDataWrapper,
      .foreignServer, .language, .operator, .operatorClass, .operatorFamily, .rangeType,
      .textSearchConfiguration, .textSearchDictionary, .textSearchParser, .textSearchTemplate:
      true
    case .defaultPrivileges, .eventTrigger, .publication, .rights, .statistics, .subscription,
      .userMapping:
      false
    }
  }
}

extension NumberSequence {
  /// Whether the column with which the sequence goes is there.
  fileprivate func hasPlace(in tables: [Table]) -> Bool {
    guard let owner else { return true }
    return tables.contains { table in
      table.name == owner.table && table.columns.contains { $0.name == owner.column }
    }
  }
}

extension Table {
  fileprivate var columnPaths: [ObjectPath] { columns.map { .column($0.name, of: name) } }
}

extension ObjectPath {
  fileprivate var isColumn: Bool {
    if case .column = self { true } else { false }
  }
}
