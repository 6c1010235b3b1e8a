import CatalogModel
import Migration
import PostgresClient
import Reporting
import SQLText
import ScratchServer

/// A claim about the migrations, and whether it held when it was tried.
struct Law {
  let claim: String
  /// What was found instead; `nil` where the claim holds.
  let reason: String?

  var holds: Bool { reason == nil }
}

/// What a proof is about.
struct Proof {
  let spec: SpecContext
  let gap: Gap
  let migrations: [ModuleMigration]
  let pipeline: Pipeline

  init(spec: SpecContext, pipeline: Pipeline) throws {
    self.spec = spec
    self.pipeline = pipeline
    let project = pipeline.project
    let source = try project.catalogSource()
    let current = try readCatalog(of: source, project: project)
    gap = try pipeline.measure(
      try pipeline.settle(pipeline.gap(from: current, to: spec)), in: source)
    migrations = planModules(gap, spec: spec, context: pipeline.planContext(spec, for: gap))
  }
}

/// Tries every law of the product on the migrations of a specification.
func prove(_ proof: Proof) throws -> [Law] {
  try withScratchServer { server in
    let scratch = Scratch(server: server, platform: proof.pipeline.project.configuration.platform)
    Terminal.progress("loading the catalog")
    let database = try scratch.makeDatabase(proof.gap.surroundings)
    var laws: [Law] = []
    var dumps = [try server.dumpSchema(of: database)]
    for migration in proof.migrations {
      Terminal.progress("proving \(migration.fileName)")
      laws += try proveVerification(of: migration, on: database, scratch: scratch)
      dumps.append(try server.dumpSchema(of: database))
    }
    laws.append(try proveEmptyDiff(proof, on: database, scratch: scratch))
    laws.append(try proveDirectBuild(proof, dump: dumps[dumps.count - 1], scratch: scratch))
    for (position, migration) in proof.migrations.enumerated().reversed() {
      try scratch.apply(migration.down, to: database)
      let dump = try server.dumpSchema(of: database)
      laws.append(
        Law(
          claim: "\(migration.fileName): the rollback brings the old schema back",
          reason: difference(
            dumps[position], dump, ignoringColumnOrder: migration.up.movesColumns)))
    }
    return laws
  }
}

/// The verification fails before, passes after, and names each object whose statements are left out.
private func proveVerification(
  of migration: ModuleMigration, on database: SQLText.Identifier, scratch: Scratch
) throws -> [Law] {
  let before = try observe(try scratch.server.connect(to: database))
  let trial = try scratch.copy(of: database)
  try scratch.apply(migration.up, to: trial)
  let after = try observe(try scratch.server.connect(to: trial))
  try scratch.server.dropDatabase(trial)
  let effect = observedEffect(before: before, after: after)
  let verification = SQL(verbatim: renderVerification(effect, title: migration.title))
  let early = scratch.failure(of: verification, on: database)
  let omissions = try unnoticedOmissions(in: migration, on: database, scratch: scratch)
  try scratch.apply(migration.up, to: database)
  let late = scratch.failure(of: verification, on: database)
  return [
    Law(
      claim: "\(migration.fileName): the verification fails before the migration",
      reason: early.map { $0.hasPrefix("verification failed") ? nil : $0 } ?? "it passes"),
    Law(claim: "\(migration.fileName): the verification passes after it", reason: late),
    Law(
      claim: "\(migration.fileName): the verification notices each statement that is left out",
      reason: omissions.isEmpty ? nil : omissions.joined(separator: "\n")),
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

private func proveEmptyDiff(
  _ proof: Proof, on database: SQLText.Identifier, scratch: Scratch
) throws -> Law {
  let migrated = try scratch.readCatalog(of: database)
  let gap = proof.pipeline.gap(from: migrated, to: proof.spec)
  let wanted = try scratch.canonicalize(gap.to, within: migrated)
  let settled = gap.diff.settled(
    by: diffCatalogs(from: gap.from, to: wanted, comparing: .canonical))
  let rest =
    settled.changes.map { "\($0.kind) \($0.path)" } + settled.unverifiable.map { "\($0.path)" }
  return Law(
    claim: "the migrated database differs in nothing from the specification",
    reason: rest.isEmpty ? nil : rest.joined(separator: "\n"))
}

private func proveDirectBuild(_ proof: Proof, dump: String, scratch: Scratch) throws -> Law {
  let database = try scratch.makeDatabase(proof.gap.surroundings.replacing(with: proof.gap.to))
  let standalone = proof.gap.to.standalone.map { Change.standalone(.create($0)) }
  try scratch.apply(planChanges(standalone), to: database)
  defer { try? scratch.server.dropDatabase(database) }
  return Law(
    claim: "pg_dump of the migrated database equals that of one built from the specification",
    reason: difference(
      try scratch.server.dumpSchema(of: database), dump,
      ignoringColumnOrder: proof.migrations.contains { $0.up.movesColumns }))
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
