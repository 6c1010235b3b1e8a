import Migration
import PostgresClient
import SQLText

/// The verification of a plan, tried in transactions that are taken back.
struct VerificationTrial: ~Copyable {
  private let connection: Connection
  private let statements: [PlanStatement]
  private let verification: SQL
  /// A role that may connect and nothing more; where the plan takes PL/pgSQL from all, in which the verification is
  /// written, one that may use it.
  private let stranger: Identifier

  /// Runs the steps to see what they make true.
  init(_ steps: [PlanStep], on database: CorpusDatabase) throws {
    let connection = try database.connect()
    try connection.run(
      "prepare observation as \(observationQuery(version: connection.serverVersion))")
    var states = [try observe(connection)]
    try connection.run("begin; set local search_path = public")
    for step in steps {
      for statement in step.statements {
        try connection.run(statement.sql)
        if step.takesAway { states.append(try observe(connection)) }
      }
    }
    states.append(try observe(connection))
    let rows = try connection.query(
      "select has_language_privilege('app_stranger', 'plpgsql', 'usage')")
    let isWelcome = try rows[0].bool(0)
    try connection.run("rollback")
    let effect = observedEffect(states)
    self.connection = connection
    stranger = isWelcome ? "app_stranger" : "postgres"
    statements = steps.statementsInOneTransaction
    verification = SQL(verbatim: renderVerification(effect, title: "a case"))
  }

  /// Whether it finds fault with the database as it is.
  func failsBefore() throws -> Bool { try failure(after: []) != nil }

  /// What it finds after all statements, for a stranger; `nil` where it passes.
  func failureForStranger() throws -> String? {
    try failure(after: statements, as: stranger)
  }

  /// The places of the statements without which it passes all the same, but for those that the plan itself says
  /// change nothing.
  func unnoticedOmissions() throws -> [Int] {
    try statements.indices.filter { index in
      guard !statements[index].isAid else { return false }
      return try failure(after: leavingOut(index, of: statements)) == nil
    }
  }

  /// Statements that fail for want of another one are noticed by whoever runs them.
  private func failure(
    after statements: [PlanStatement], as role: Identifier = "postgres"
  ) throws -> String? {
    try connection.run("begin; set local search_path = public")
    defer { try? connection.run("rollback") }
    do {
      try connection.run(script(of: statements))
      try connection.run("set local role \(role)")
      try connection.run(verification)
      return nil
    } catch {
      return error.message
    }
  }
}

extension [PlanStep] {
  /// Those that can be tried and taken back, when those before them have been committed.
  var statementsInOneTransaction: [PlanStatement] {
    flatMap(\.statements).filter { $0.place != .first }
  }
}

/// All but one.
func leavingOut(_ index: Int, of statements: [PlanStatement]) -> [PlanStatement] {
  var rest = statements
  rest.remove(at: index)
  return rest
}

func script(of statements: [PlanStatement]) -> SQL {
  statements.map(\.sql).joined(separator: ";\n")
}

private func observe(_ connection: borrowing Connection) throws -> [Observation] {
  try connection.run("set search_path = pg_catalog")
  let facts = try observations(connection, asking: "execute observation")
  try connection.run("set search_path = public")
  return facts
}

/// The facts in the rows of a statement.
func observations(
  _ connection: borrowing Connection, asking statement: SQL
) throws -> [Observation] {
  try connection.query(statement).map { row in
    let label = try row.text(0)
    guard let fact = Observation(label: label, object: try row.text(1), definition: row[2]) else {
      throw PostgresError(message: "no kind of fact: '\(label)'")
    }
    return fact
  }
}
