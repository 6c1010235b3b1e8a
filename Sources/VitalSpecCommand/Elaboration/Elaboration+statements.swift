import PostgresClient
import SQLScript
import SQLText
import ScratchServer

/// The statements of a transaction that is open, so that it can be run once more.
struct OpenTransaction {
  var statements: [SQL] = []
  /// Where it begins; `nil` where none is open.
  var place: String?
}

extension Elaboration {
  mutating func sendPending(of run: inout ScriptRun) throws {
    guard let statement = run.takePending(variables) else { return }
    try send(statement, of: run.script)
  }

  /// Sends a statement, unless it does nothing for a schema.
  mutating func send(_ statement: ScriptStatement, of script: Script) throws {
    if statement.isEmpty { return }
    if let advice = refusal(of: statement.words) {
      throw failure(advice, of: statement, in: script, at: statement.start)
    }
    guard statement.words.first != "copy" else {
      remarks.movesOfRows += 1
      return
    }
    if statement.words.starts(with: ["set", "local"]), !connection.isInTransaction {
      remark("'\(statement.head)' does nothing outside a transaction", on: statement, of: script)
    }
    try sendCuring(statement, of: script)
  }

  /// Sends the statement, and each value that it gives.
  mutating func sendResults(of run: inout ScriptRun) throws {
    guard let statement = run.takePending(variables) else { return }
    let rows: [Row]
    do {
      rows = try connection.query(statement.sql)
    } catch {
      throw failure(error, of: statement, in: run.script)
    }
    for text in rows.flatMap(\.values).compactMap(\.self) {
      let made = ScriptStatement(SQL(verbatim: text), madeAt: statement.start)
      try send(made, of: run.script)
    }
  }

  private mutating func sendCuring(_ statement: ScriptStatement, of script: Script) throws {
    while true {
      do {
        try connection.run(statement.sql)
        if let name = extensionOfStatedVersion(in: statement) { statedVersions.insert(name) }
        return remember(statement, of: script)
      } catch {
        guard let cure = cure(for: error, of: statement, in: script) else {
          throw failure(error, of: statement, in: script)
        }
        try over(cure, of: statement, in: script)
        guard case .leaveOut(let reason) = cure else { continue }
        if let reason { remark(reason, on: statement, of: script) }
        return
      }
    }
  }

  private func remark(_ text: String, on statement: ScriptStatement, of script: Script) {
    Terminal.progress("note: \(script.file.place(statement.start)): \(text)")
  }

  /// Makes what a statement lacks, and runs the open transaction once more up to it.
  private mutating func over(
    _ cure: Cure, of statement: ScriptStatement, in script: Script
  ) throws {
    do {
      let isInTransaction = connection.isInTransaction
      if isInTransaction { try connection.run("rollback") }
      // The session keeps in mind that there was no such role until its next transaction.
      if case .makeRole(let role) = cure { try make(role) }
      guard isInTransaction else { return }
      for statement in transaction.statements { try connection.run(statement) }
    } catch let error as PostgresError {
      throw failure(error, of: statement, in: script)
    }
  }

  private mutating func remember(_ statement: ScriptStatement, of script: Script) {
    guard connection.isInTransaction else {
      transaction = OpenTransaction()
      return
    }
    let ends = ["commit", "rollback", "end", "abort"].contains(statement.words.first)
    if transaction.place == nil || (ends && statement.words.contains("chain")) {
      let begin = transaction.place == nil ? statement.sql : "begin"
      transaction = OpenTransaction(
        statements: [begin], place: script.file.place(statement.start))
    } else {
      transaction.statements.append(statement.sql)
    }
  }

  private mutating func make(_ role: SQLText.Identifier) throws {
    try scratch.server.connect(to: database).run("create role \(role)")
    remarks.madeRoles.append(role.name)
  }
}
