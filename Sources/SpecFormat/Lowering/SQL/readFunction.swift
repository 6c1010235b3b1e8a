import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension StatementReader {
  /// Reads `CREATE FUNCTION` and `CREATE PROCEDURE`; `nil` where the model cannot hold it.
  mutating func readFunction(_ body: SyntaxNode) -> Placed<SQLDefinition>? {
    if !body["sql_body"].isNull {
      refuse("a body without quotes (BEGIN ATOMIC, RETURN) is not read", at: nil)
      return nil
    }
    let parameters = body["parameters"].elements.map { readParameter($0["FunctionParameter"]) }
    let isProcedure = body["is_procedure"].bool
    var function = Function(
      signature: FunctionSignature(
        name: qualifiedName(body["funcname"].names),
        inputs: parameters.filter(\.isInput).map(\.type)),
      kind: isProcedure ? .procedure : .function,
      arguments: parameters.filter { !$0.isTableColumn }
        .map { $0.text(isOfProcedure: isProcedure) }.joined(separator: ", "),
      result: isProcedure ? nil : readResult(body["returnType"], parameters: parameters),
      language: "sql", body: "")
    for option in body["options"].elements.map({ $0["DefElem"] }) { apply(option, to: &function) }
    return unread.isEmpty ? Placed(.function(function), at: range) : nil
  }

  private func readParameter(_ node: SyntaxNode) -> Parameter {
    let run = tokens.clause(at: node["argType"]["location"].int ?? 0)
    return Parameter(
      name: node["name"].string, type: readBareType(node["argType"]),
      mode: node["mode"].string ?? "FUNC_PARAM_DEFAULT",
      value: node["defexpr"].isNull ? nil : run.rest(after: "default", "=")?.sql)
  }

  private func readResult(_ node: SyntaxNode, parameters: [Parameter]) -> String {
    let columns = parameters.filter(\.isTableColumn)
    if !columns.isEmpty { return "TABLE(\(columns.map { $0.text() }.joined(separator: ", ")))" }
    let outputs = parameters.filter { $0.mode == "FUNC_PARAM_OUT" || $0.mode == "FUNC_PARAM_INOUT" }
    if node.isNull { return outputs.count == 1 ? outputs[0].type.name : "record" }
    return (node["setof"].bool ? "SETOF " : "") + readBareType(node).name
  }

  private mutating func apply(_ option: SyntaxNode, to function: inout Function) {
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
    case "set":
      if let setting = setting(value["VariableSetStmt"]) {
        function.settings.append(setting)
      } else {
        refuse("SET … FROM CURRENT is not read", at: token(at: option))
      }
    case let name:
      refuse("the attribute '\(name ?? "?")' of a function is not read", at: token(at: option))
    }
  }
}

private struct Parameter {
  let name: String?
  let type: ColumnType
  let mode: String
  /// The default, as it is written.
  let value: String?

  var isInput: Bool { mode != "FUNC_PARAM_OUT" && mode != "FUNC_PARAM_TABLE" }
  var isTableColumn: Bool { mode == "FUNC_PARAM_TABLE" }

  func text(isOfProcedure: Bool = false) -> String {
    let word: String? =
      switch mode {
      case "FUNC_PARAM_OUT": "OUT"
      case "FUNC_PARAM_INOUT": "INOUT"
      case "FUNC_PARAM_VARIADIC": "VARIADIC"
      default: isOfProcedure ? "IN" : nil
      }
    let value = value.map { "DEFAULT \($0)" }
    return [word, name.map { Identifier($0).quoted }, type.name, value].compactMap(\.self)
      .joined(separator: " ")
  }
}

/// The setting as the catalog keeps it: names of `search_path` quoted where they must be.
private func setting(_ node: SyntaxNode) -> String? {
  guard node["kind"].string == "VAR_SET_VALUE", let name = node["name"].string else { return nil }
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
