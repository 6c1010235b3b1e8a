import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

/// Reads each statement of a block; what is wrong is reported at its line in the Markdown. `nil` where the
/// block does not parse.
func readSQL(_ sql: SpecSQL, into bag: inout DiagnosticBag) -> [Placed<SQLDefinition>]? {
  let statements: [Statement]
  do {
    statements = try parseSQL(sql.text)
  } catch {
    report(error, in: sql, into: &bag)
    return nil
  }
  let tokens = scanTokens(sql.text)
  return statements.flatMap { statement in
    var reader = StatementReader(statement, of: sql, tokens: tokens)
    let definitions = readDefinitions(statement, &reader)
    for clause in reader.unread {
      bag.add(clause.rule, at: clause.range, clause.reason, help: clause.help)
    }
    return definitions
  }
}

private func readDefinitions(
  _ statement: Statement, _ reader: inout StatementReader
) -> [Placed<SQLDefinition>] {
  let body = statement.body
  switch statement.kind {
  case "CreateStmt": return reader.readCreateTable(body)
  case "AlterTableStmt": return reader.readAlterTable(body)
  case "IndexStmt": return reader.readCreateIndex(body)
  case "CreatePolicyStmt": return reader.readCreatePolicy(body)
  case "CreateTrigStmt": return reader.readTrigger(body)
  case "CreateEnumStmt": return [reader.readCreateEnum(body)]
  case "CreateSchemaStmt": return reader.readCreateSchema(body)
  case "ViewStmt", "CreateTableAsStmt": return reader.readView(statement)
  case "CreateFunctionStmt": return reader.readFunction(body).map { [$0] } ?? []
  case "CommentStmt": return reader.readComment(body)
  case "GrantStmt": return reader.readGrant(body)
  case "AlterDefaultPrivilegesStmt": return reader.readDefaultPrivileges(body)
  case let kind where isNoSchema(kind, body): return []
  default:
    reader.refuse(
      "a statement of this kind is not read from a specification", at: nil,
      help: "specify the object in another form, or take the statement out")
    return []
  }
}

/// Whether a statement works with rows or with the session, and defines nothing.
func isNoSchema(_ kind: String, _ body: SyntaxNode) -> Bool {
  kind == "SelectStmt" ? body["intoClause"].isNull : sessionStatements.contains(kind)
}

private let sessionStatements: Set<String> = [
  "InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt", "TruncateStmt", "TransactionStmt",
  "VariableSetStmt", "VariableShowStmt", "ExplainStmt", "VacuumStmt", "LockStmt", "PrepareStmt",
  "ExecuteStmt", "DeallocateStmt", "DiscardStmt", "ListenStmt", "NotifyStmt", "UnlistenStmt",
  "RefreshMatViewStmt", "ReindexStmt", "ClusterStmt", "CheckPointStmt",
]

/// A block that PostgreSQL's grammar refuses; what psql alone understands is called by its name.
private func report(_ error: SyntaxError, in sql: SpecSQL, into bag: inout DiagnosticBag) {
  let utf8 = sql.text.utf8
  let end = min(error.offset + 1, utf8.count)
  let start = min(error.offset, end)
  let range = sql.range(ofTextBytes: start..<end)
  let before = String(decoding: utf8.prefix(start), as: UTF8.self).lowercased()
  if let copy = before.lastRange(of: "copy "), before[copy.upperBound...].contains("from stdin") {
    bag.add(
      .sqlError, at: range, "rows for COPY are read by psql, and are not SQL",
      help: "take the rows out, or keep them in a file of their own")
  } else if utf8.dropFirst(start).first == UInt8(ascii: "\\") {
    let command = String(decoding: utf8.dropFirst(start).prefix { $0 > 0x20 }, as: UTF8.self)
    bag.add(
      .sqlError, at: range, "'\(command)' is a command of psql, and not SQL",
      help: "take the command out")
  } else {
    bag.add(
      .sqlError, at: range, error.message,
      help: "correct the SQL; it is read by the grammar of PostgreSQL 15")
  }
}

extension String {
  /// The last place of a short text in a longer one.
  fileprivate func lastRange(of part: String) -> Range<String.Index>? {
    ranges(of: part).last
  }
}
