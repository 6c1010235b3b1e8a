import CatalogModel
import PostgresClient
import SQLScript
import SQLText

/// How a statement that fails on the throw-away server is got over, because it would not fail at home.
enum Cure {
  /// The role is made, and the statement runs again.
  case makeRole(SQLText.Identifier)
  /// The statement does nothing for the schema; why, where that is worth a remark.
  case leaveOut(String?)
}

extension Elaboration {
  /// What a failure is got over with; `nil` for a mistake in the script.
  mutating func cure(
    for error: PostgresError, of statement: ScriptStatement, in script: Script
  ) -> Cure? {
    if script.isDump, ["alter", "drop"].contains(statement.words.first),
      statement.words.contains("drop"), statesOfAbsence.contains(error.sqlstate ?? "")
    {
      return .leaveOut(nil)
    }
    return cure(for: error, of: statement)
  }

  private mutating func cure(for error: PostgresError, of statement: ScriptStatement) -> Cure? {
    switch error.sqlstate {
    case "42704", "22023": cureMissing(error, of: statement)
    case "42710": curePresentRole(error)
    case "42P06": curePresentSchema(error, of: statement)
    case "58P01", "0A000": cureExtension(error)
    case "3D000":
      .leaveOut("'\(statement.head)' is left out: no database of that name is here")
    // To lock a table matters only where somebody else may use it.
    case "25P01" where statement.words.first == "lock": .leaveOut(nil)
    default: nil
    }
  }

  private func cureMissing(_ error: PostgresError, of statement: ScriptStatement) -> Cure? {
    if let role = error.name(between: "role \"", and: "\" does not exist") {
      return remarks.madeRoles.contains(role) ? nil : .makeRole(Identifier(role))
    }
    if let name = error.name(between: "extension \"", and: "\" does not exist") {
      return remarks.missingExtensions.contains(name) ? .leaveOut(nil) : nil
    }
    let setting = error.name(between: "unrecognized configuration parameter \"", and: "\"")
    return statement.words.first == "set" && settingsOfDumps.contains(setting ?? "")
      ? .leaveOut(nil) : nil
  }

  private func curePresentRole(_ error: PostgresError) -> Cure? {
    guard let role = error.name(between: "role \"", and: "\" already exists"),
      surroundings.roles.contains(role) || remarks.madeRoles.contains(role)
    else { return nil }
    return .leaveOut(nil)
  }

  private func curePresentSchema(
    _ error: PostgresError, of statement: ScriptStatement
  ) -> Cure? {
    guard let schema = error.name(between: "schema \"", and: "\" already exists"),
      surroundings.schemas.contains(schema),
      // A longer statement makes more than the schema.
      statement.words.count <= 3 || statement.words.contains("authorization")
    else { return nil }
    return .leaveOut(nil)
  }

  private mutating func cureExtension(_ error: PostgresError) -> Cure? {
    guard let name = missingExtension(error), scratch.platform == .supabase,
      supabaseExtensions.contains(name)
    else { return nil }
    remarks.missingExtensions.insert(name)
    return .leaveOut("the extension '\(name)' of the platform is not here, and is left out")
  }
}

/// What PostgreSQL says where a table, another object, a function or a schema is not there: a dump made with
/// `--clean` drops first what it makes.
private let statesOfAbsence: Set<String> = ["42P01", "42704", "42883", "3F000"]

/// Settings that `pg_dump` writes for servers of one version and others do not know.
private let settingsOfDumps: Set<String> = [
  "default_table_access_method", "default_toast_compression", "idle_in_transaction_session_timeout",
  "idle_session_timeout", "lock_timeout", "row_security", "transaction_timeout",
]

/// Extensions of the platform for which there is no package.
private let supabaseExtensions: Set<String> = [
  "pg_graphql", "pg_jsonschema", "pg_net", "pgjwt", "pgmq", "pgsodium", "supabase_vault",
  "wrappers",
]

extension PostgresError {
  /// The name that the message has between two texts, where it is such a message.
  func name(between start: String, and end: String) -> String? {
    guard message.hasPrefix(start), message.hasSuffix(end),
      message.utf8.count > start.utf8.count + end.utf8.count
    else { return nil }
    return String(message.dropFirst(start.count).dropLast(end.count))
  }
}
