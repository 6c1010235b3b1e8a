import CatalogModel
import Migration
import PostgresClient
import Reporting
import SQLText
import ScratchServer

/// What a proof is about.
struct Proof {
  let spec: SpecContext
  let gap: Gap
  let migrations: [ModuleMigration]
  let pipeline: Pipeline
  let sandbox: Sandbox

  init(spec: SpecContext, pipeline: Pipeline) throws {
    self.spec = spec
    self.pipeline = pipeline
    let project = pipeline.project
    let source = try project.catalogSource()
    let current = try readCatalog(of: source, project: project)
    gap = try pipeline.measure(
      try pipeline.settle(try pipeline.gap(from: current, to: spec)), in: source)
    sandbox = Sandbox(current, platform: project.configuration.platform)
    let history = try History(
      in: project.resolve(project.configuration.output), of: sandbox)
    migrations = planModules(
      gap, spec: spec, context: pipeline.planContext(spec, for: gap), history: history)
  }
}

/// Tries every law of the product on the migrations of a specification.
func prove(_ proof: Proof) throws -> [Law] {
  Terminal.progress("loading the catalog")
  let (scratch, database) = try proof.sandbox.makeDatabase()
  let server = scratch.server
  try server.connect(to: database).run("create role \(stranger)")
  var laws: [Law] = []
  var dumps = [try server.dumpSchema(of: database)]
  for migration in proof.migrations {
    Terminal.progress("proving \(migration.fileName)")
    laws += try proveVerification(of: migration, on: database, scratch: scratch)
    dumps.append(try server.dumpSchema(of: database))
  }
  laws.append(
    try Law("the migrated database differs in nothing from the specification", of: proof) {
      try leftToDo(proof, on: database, scratch: scratch)
    })
  laws.append(
    try Law(
      "pg_dump of it equals that of a database built from the specification", of: proof
    ) {
      try differenceFromDirectBuild(
        proof, of: database, dump: dumps[dumps.count - 1], scratch: scratch)
    })
  for (position, migration) in proof.migrations.enumerated().reversed() {
    laws.append(
      try Law("the rollback brings the old schema back", of: migration, running: migration.down) {
        try scratch.apply(migration.down, to: database)
        return difference(
          dumps[position], try server.dumpSchema(of: database),
          ignoringColumnOrder: migration.up.movesColumns)
      })
  }
  return laws
}

/// A role that may connect and nothing more.
private let stranger: SQLText.Identifier = "vital_spec_stranger"

/// The verification fails before, passes after, also for a stranger, and names each object whose statements are left
/// out.
private func proveVerification(
  of migration: ModuleMigration, on database: SQLText.Identifier, scratch: Scratch
) throws -> [Law] {
  let trial = try scratch.copy(of: database)
  let effect = try scratch.observeEffect(of: migration.up, on: trial)
  try scratch.server.dropDatabase(trial)
  let verification = SQL(verbatim: renderVerification(effect, title: migration.title))
  func law(_ claim: String, trying trial: () throws -> String?) rethrows -> Law {
    try Law("the verification \(claim)", of: migration, running: migration.up, trying: trial)
  }
  return [
    law("fails before the migration") {
      let failure = scratch.failure(of: verification, on: database)
      return failure.map { $0.hasPrefix("verification failed") ? nil : $0 } ?? "it passes"
    },
    try law("notices each statement that is left out") {
      let omissions = try unnoticedOmissions(in: migration, on: database, scratch: scratch)
      return omissions.isEmpty ? nil : omissions.joined(separator: "\n")
    },
    try law("passes after the migration") {
      try scratch.apply(migration.up, to: database)
      return scratch.failure(of: verification, on: database)
    },
    law("passes for a role that may only read the catalog") {
      scratch.failure(of: "set role \(stranger); \(verification)", on: database)
    },
  ]
}

/// Statements that change none of the facts that a verification can ask for, neither where nobody holds anything
/// yet nor where everyone holds all.
private func unnoticedOmissions(
  in migration: ModuleMigration, on database: SQLText.Identifier, scratch: Scratch
) throws -> [String] {
  let open = try unnoticedOmissions(
    in: migration, on: database, after: grantingEverything, scratch: scratch)
  guard !open.isEmpty else { return [] }
  let plain = Set(
    try unnoticedOmissions(in: migration, on: database, after: "", scratch: scratch))
  return open.filter(plain.contains)
}

private func unnoticedOmissions(
  in migration: ModuleMigration, on database: SQLText.Identifier, after preparation: SQL,
  scratch: Scratch
) throws -> [String] {
  let trial = try scratch.copy(of: database)
  defer { try? scratch.server.dropDatabase(trial) }
  let connection = try scratch.server.connect(to: trial)
  try connection.run(preparation)
  try prepareDigest(connection)
  var facts = try observationDigest(connection)
  var unnoticed: [String] = []
  for statement in migration.up.blocks.flatMap(\.entries).map(\.statement) {
    try connection.run(statement.sql)
    let next = try observationDigest(connection)
    if next == facts, !statement.isAid { unnoticed.append(statement.text) }
    facts = next
  }
  return unnoticed
}

/// Everyone holds all on every table and view, so that a statement that takes it away is missed too.
private let grantingEverything: SQL = """
  alter default privileges grant all on tables to public;
  do $$
  declare
    space text;
  begin
    for space in
      select nspname from pg_namespace
      where nspname !~ '^pg_' and nspname <> 'information_schema'
    loop
      execute format('grant all on all tables in schema %I to public', space);
    end loop;
  end
  $$
  """

private func leftToDo(
  _ proof: Proof, on database: SQLText.Identifier, scratch: Scratch
) throws -> String? {
  let migrated = try scratch.readCatalog(of: database)
  let gap = try proof.pipeline.gap(from: migrated, to: proof.spec)
  let wanted = try scratch.canonicalize(gap.to, within: migrated)
  let settled = gap.diff.settled(
    by: diffCatalogs(from: gap.from, to: wanted, comparing: .canonical))
  let rest =
    settled.changes.map { "\($0.kind) \($0.path)" } + settled.unverifiable.map { "\($0.path)" }
  return rest.isEmpty ? nil : rest.joined(separator: "\n")
}

private func differenceFromDirectBuild(
  _ proof: Proof, of database: SQLText.Identifier, dump: String, scratch: Scratch
) throws -> String? {
  let migrated = try scratch.readCatalog(of: database)
  let direct = try scratch.makeDatabase(proof.gap.after.leavingGrants(to: migrated))
  defer { try? scratch.server.dropDatabase(direct) }
  return difference(
    try scratch.server.dumpSchema(of: direct), dump,
    ignoringColumnOrder: proof.migrations.contains { $0.up.movesColumns })
}

/// The first line in which two dumps differ.
private func difference(
  _ expected: String, _ found: String, ignoringColumnOrder: Bool
) -> String? {
  let left = lines(of: expected, sorted: ignoringColumnOrder)
  let right = lines(of: found, sorted: ignoringColumnOrder)
  guard left != right else { return nil }
  let line =
    zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    ?? min(left.count, right.count)
  let wanted = line < left.count ? String(left[line]) : "the end"
  let actual = line < right.count ? String(right[line]) : "the end"
  return "line \(line + 1) of the dump: expected \(wanted), found \(actual)"
}

/// The lines of a dump; sorted, and without the comma that the last column lacks, where a column stands
/// elsewhere than in a table made at once.
private func lines(of dump: String, sorted: Bool) -> [Substring] {
  let lines = dump.split(separator: "\n", omittingEmptySubsequences: false)
  return sorted ? lines.map { $0.hasSuffix(",") ? $0.dropLast() : $0 }.sorted() : lines
}

extension Plan {
  /// A column that is added, or dropped and brought back, comes last in its table.
  fileprivate var movesColumns: Bool {
    steps.contains { if case .column = $0.change { true } else { false } }
  }
}

extension Law {
  /// Tries a claim about one migration, on the way that the plan goes.
  fileprivate init(
    _ claim: String, of migration: ModuleMigration, running plan: Plan,
    trying trial: () throws -> String?
  ) rethrows {
    try self.init(claim, of: migration.fileName, running: [plan], trying: trial)
  }

  /// Tries a claim about all migrations together.
  fileprivate init(
    _ claim: String, of proof: Proof, trying trial: () throws -> String?
  ) rethrows {
    try self.init(claim, of: nil, running: proof.migrations.map(\.up), trying: trial)
  }

  private init(
    _ claim: String, of migration: String?, running plans: [Plan],
    trying trial: () throws -> String?
  ) rethrows {
    let steps = plans.flatMap(\.steps)
    let start = ContinuousClock.now
    let reason = try trial()
    self.init(
      migration: migration, claim: claim, objects: Set(steps.map(\.change.path)).count,
      statements: steps.flatMap(\.statements).count, duration: start.duration(to: .now),
      reason: reason)
  }
}
