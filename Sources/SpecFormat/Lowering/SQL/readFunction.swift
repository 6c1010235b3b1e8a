import CatalogModel
import SQLGrammar
import SQLText

/// Reads `CREATE FUNCTION` and `CREATE PROCEDURE`.
func readFunction(_ body: SyntaxNode) throws(UnreadStatement) -> Function {
  let parameters = body["parameters"].elements.map { Parameter($0["FunctionParameter"]) }
  if parameters.contains(where: \.hasDefault) {
    throw UnreadStatement(reason: "the default of an argument is not read")
  }
  if !body["sql_body"].isNull {
    throw UnreadStatement(reason: "a body without quotes (BEGIN ATOMIC, RETURN) is not read")
  }
  let isProcedure = body["is_procedure"].bool
  var function = Function(
    signature: FunctionSignature(
      name: qualifiedName(body["funcname"].names),
      inputs: parameters.filter(\.isInput).map(\.type)),
    kind: isProcedure ? .procedure : .function,
    arguments: parameters.filter { !$0.isTableColumn }.map(\.text).joined(separator: ", "),
    result: isProcedure ? nil : resultType(body["returnType"], parameters: parameters),
    language: "sql", body: "")
  for option in body["options"].elements.map({ $0["DefElem"] }) {
    try apply(option, to: &function)
  }
  return function
}

private struct Parameter {
  let name: String?
  let type: ColumnType
  let mode: String
  let hasDefault: Bool

  init(_ node: SyntaxNode) {
    name = node["name"].string
    type = readType(node["argType"])
    mode = node["mode"].string ?? "FUNC_PARAM_DEFAULT"
    hasDefault = !node["defexpr"].isNull
  }

  var isInput: Bool { mode != "FUNC_PARAM_OUT" && mode != "FUNC_PARAM_TABLE" }
  var isTableColumn: Bool { mode == "FUNC_PARAM_TABLE" }

  var text: String {
    let word: String? =
      switch mode {
      case "FUNC_PARAM_OUT": "OUT"
      case "FUNC_PARAM_INOUT": "INOUT"
      case "FUNC_PARAM_VARIADIC": "VARIADIC"
      default: nil
      }
    return [word, name.map { Identifier($0).quoted }, type.name].compactMap(\.self)
      .joined(separator: " ")
  }
}

private func resultType(_ node: SyntaxNode, parameters: [Parameter]) -> String {
  let columns = parameters.filter(\.isTableColumn)
  if !columns.isEmpty { return "TABLE(\(columns.map(\.text).joined(separator: ", ")))" }
  let outputs = parameters.filter { $0.mode == "FUNC_PARAM_OUT" || $0.mode == "FUNC_PARAM_INOUT" }
  if node.isNull { return outputs.count == 1 ? outputs[0].type.name : "record" }
  return (node["setof"].bool ? "SETOF " : "") + readType(node).name
}

private func apply(_ option: SyntaxNode, to function: inout Function) throws(UnreadStatement) {
  let value = option["arg"]
  let word = value.string
  let flag = value["Boolean"]["boolval"].bool
  switch option["defname"].string {
  case "as": function.body = value["List"]["items"].names.first ?? ""
  case "language": function.language = Identifier(word ?? "sql")
  case "volatility": function.volatility = word.flatMap(Function.Volatility.init) ?? .volatile
  case "parallel": function.parallel = word.flatMap(Function.Parallel.init) ?? .unsafe
  case "security": function.isSecurityDefiner = flag
  case "strict": function.isStrict = flag
  case "leakproof": function.isLeakproof = flag
  case "set": function.settings.append(try setting(value["VariableSetStmt"]))
  case let name:
    throw UnreadStatement(reason: "the attribute '\(name ?? "?")' of a function is not read")
  }
}

/// The setting as the catalog keeps it: names of `search_path` quoted where they must be.
private func setting(_ node: SyntaxNode) throws(UnreadStatement) -> String {
  guard node["kind"].string == "VAR_SET_VALUE", let name = node["name"].string else {
    throw UnreadStatement(reason: "SET … FROM CURRENT is not read")
  }
  let values = node["args"].elements.map { argument -> String in
    let constant = argument["A_Const"]
    if let text = constant["sval"]["sval"].string {
      return name == "search_path" ? (text.isEmpty ? "\"\"" : Identifier(text).quoted) : text
    }
    if let number = constant["ival"]["ival"].int { return String(number) }
    return name == "search_path" ? "\"\"" : ""
  }
  return "\(name)=\(values.joined(separator: ", "))"
}
