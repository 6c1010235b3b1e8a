import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension StatementReader {
  mutating func readView(_ statement: Statement) -> [Placed<SQLDefinition>] {
    do throws(UnreadView) {
      return [Placed(.view(try view(statement, in: sql.text)), at: range)]
    } catch {
      refuse(error.reason, at: nil, help: "write the view in another form")
      return []
    }
  }
}

/// Why a view that the grammar accepts cannot be specified.
private struct UnreadView: Error {
  let reason: String
}

/// Reads `CREATE VIEW` and `CREATE MATERIALIZED VIEW`; the query is kept as its author wrote it.
private func view(_ statement: Statement, in script: String) throws(UnreadView) -> View {
  let text = String(decoding: Array(script.utf8)[statement.bytes], as: UTF8.self)
  let isMaterialized = statement.kind == "CreateTableAsStmt"
  let body = statement.body
  if isMaterialized, body["objtype"].string != "OBJECT_MATVIEW" {
    throw UnreadView(reason: "a table made from a query is not read")
  }
  if body["into"]["skipData"].bool {
    throw UnreadView(reason: "a materialized view is filled when it is made")
  }
  let relation = isMaterialized ? body["into"]["rel"] : body["view"]
  if relation["relpersistence"].string == "t" {
    throw UnreadView(reason: "a temporary view belongs to a session, not to a schema")
  }
  guard let query = queryText(in: text) else {
    throw UnreadView(
      reason: "the query of a recursive view is not read; write 'as with recursive'")
  }
  let names = (isMaterialized ? body["into"]["colNames"] : body["aliases"]).names
  return View(
    name: relationName(relation), isMaterialized: isMaterialized, query: Expression(query),
    columns: names.map { ViewColumn(name: Identifier($0)) },
    options: try options(isMaterialized ? body["into"] : body))
}

/// What stands between `AS` and the clauses about checks or data that may follow.
private func queryText(in text: String) -> String? {
  var tokens = scanTokens(text)[...]
  guard !tokens.prefix(5).contains(where: { $0.isWord("recursive") }),
    let start = indexOfAs(tokens)
  else { return nil }
  tokens = tokens[(start + 1)...]
  let endings = [
    ["with", "check", "option"], ["with", "local", "check", "option"],
    ["with", "cascaded", "check", "option"], ["with", "data"],
  ]
  for ending in endings where tokens.suffix(ending.count).map({ $0.text.lowercased() }) == ending {
    tokens = tokens.dropLast(ending.count)
  }
  guard let first = tokens.first, let last = tokens.last else { return nil }
  return String(
    decoding: Array(text.utf8)[first.bytes.lowerBound..<last.bytes.upperBound], as: UTF8.self)
}

/// The `AS` outside parentheses, in which options and columns stand.
private func indexOfAs(_ tokens: ArraySlice<Token>) -> Int? {
  var depth = 0
  for (index, token) in zip(tokens.indices, tokens) {
    if token.text == "(" { depth += 1 }
    if token.text == ")" { depth -= 1 }
    if depth == 0, token.isWord("as") { return index }
  }
  return nil
}

private func options(_ body: SyntaxNode) throws(UnreadView) -> [String] {
  var options: [String] = []
  for option in body["options"].elements.map({ $0["DefElem"] }) {
    guard let name = option["defname"].string else { continue }
    options.append("\(name)=\(try value(of: option["arg"], for: name))")
  }
  switch body["withCheckOption"].string {
  case "LOCAL_CHECK_OPTION": options.append("check_option=local")
  case "CASCADED_CHECK_OPTION": options.append("check_option=cascaded")
  default: break
  }
  return options
}

/// A word, a number or a string; an option without a value is switched on.
private func value(of node: SyntaxNode, for name: String) throws(UnreadView) -> String {
  if node.isNull { return "true" }
  if let word = node.string { return word }
  if let name = node["TypeName"]["names"].names.last { return name }
  if let number = node["Integer"]["ival"].int { return String(number) }
  if let number = node["Float"]["fval"].string { return number }
  if case .fields = node["Boolean"] { return node["Boolean"]["boolval"].bool ? "true" : "false" }
  throw UnreadView(reason: "the value of the option '\(name)' is not read")
}
