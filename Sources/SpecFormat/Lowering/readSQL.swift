import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

/// A definition found in a block of SQL.
enum SQLDefinition {
  case function(Function)
  case trigger(Trigger, on: QualifiedName)
  case view(View)
}

/// Reads each statement of a block; what is wrong is reported at its line in the Markdown. `nil` where the
/// block does not parse.
func readSQL(_ sql: SpecSQL, into bag: inout DiagnosticBag) -> [Placed<SQLDefinition>]? {
  let statements: [Statement]
  do {
    statements = try parseSQL(sql.text)
  } catch {
    let end = min(error.offset + 1, sql.text.utf8.count)
    bag.add(
      .sqlError, at: sql.range(ofTextBytes: min(error.offset, end)..<end), error.message,
      help: "correct the SQL; it is read by the grammar of PostgreSQL 15")
    return nil
  }
  return statements.compactMap { statement in
    let range = sql.range(ofTextBytes: statement.bytes)
    do throws(UnreadStatement) {
      return Placed(try readDefinition(statement, in: sql.text), at: range)
    } catch {
      bag.add(
        .unreadStatement, at: range.firstLine, error.reason,
        help: "specify the object in another form, or take the statement out")
      return nil
    }
  }
}

/// The kinds of those statements that define something.
func definitionKinds(in text: String) throws(SyntaxError) -> [String] {
  let data = [
    "SelectStmt", "InsertStmt", "UpdateStmt", "DeleteStmt", "TransactionStmt", "VariableSetStmt",
    "ExplainStmt",
  ]
  return try parseSQL(text).map(\.kind).filter { !data.contains($0) }
}

/// Why a statement that the grammar accepts cannot be specified.
struct UnreadStatement: Error {
  let reason: String
}

private func readDefinition(
  _ statement: Statement, in script: String
) throws(UnreadStatement) -> SQLDefinition {
  switch statement.kind {
  case "CreateFunctionStmt": return .function(try readFunction(statement.body))
  case "CreateTrigStmt":
    let (trigger, table) = try readTrigger(statement.body)
    return .trigger(trigger, on: table)
  case "ViewStmt", "CreateTableAsStmt": return .view(try readView(statement, in: script))
  default:
    throw UnreadStatement(reason: "a statement of this kind is not read from a specification")
  }
}

func qualifiedName(_ names: [String]) -> QualifiedName {
  let name = Identifier(names.last ?? "")
  return names.count > 1
    ? QualifiedName(schema: Identifier(names[names.count - 2]), name) : QualifiedName(name)
}

func relationName(_ node: SyntaxNode) -> QualifiedName {
  qualifiedName([node["schemaname"].string, node["relname"].string].compactMap(\.self))
}

/// The type as the server prints it; a name that is no built-in type stays as it is.
func readType(_ node: SyntaxNode) -> ColumnType {
  let names = node["names"].names.filter { $0 != "pg_catalog" }
  let modifiers = node["typmods"].elements.compactMap { $0["A_Const"]["ival"]["ival"].int }
  let suffix = modifiers.isEmpty ? "" : "(\(modifiers.map(String.init).joined(separator: ",")))"
  let brackets = String(repeating: "[]", count: node["arrayBounds"].elements.count)
  let spelled = names.joined(separator: ".") + suffix + brackets
  return ColumnType(parsing: spelled)
    ?? ColumnType(canonical: qualifiedName(names).brief + suffix + brackets)
}
