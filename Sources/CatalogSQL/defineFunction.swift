package import CatalogModel
package import SQLText

/// `CREATE FUNCTION` with each attribute that differs from PostgreSQL's default.
package func createFunction(_ function: Function, orReplace: Bool = false) -> SQL {
  let name = function.signature.name
  let kind = SQL(verbatim: function.kind.rawValue)
  let create: SQL = orReplace ? "create or replace" : "create"
  let arguments = SQL(verbatim: function.arguments)
  var lines: [SQL] = ["\(create) \(kind) \(name)(\(arguments))"]
  if let result = function.result { lines.append("  returns \(SQL(verbatim: result))") }
  lines.append("  language \(function.language)")
  lines += attributes(function).map { "  \($0)" }
  lines += function.settings.map { "  set \(settingSQL($0))" }
  lines.append("  as \(SQL.dollarQuoted(function.body))")
  return lines.joined(separator: "\n")
}

private func attributes(_ function: Function) -> [SQL] {
  guard function.kind == .function else {
    return function.isSecurityDefiner ? ["security definer"] : []
  }
  var words: [SQL] = [SQL(verbatim: function.volatility.rawValue)]
  if function.isStrict { words.append("strict") }
  if function.isLeakproof { words.append("leakproof") }
  if function.parallel != .unsafe {
    words.append("parallel \(SQL(verbatim: function.parallel.rawValue))")
  }
  words.append(function.isSecurityDefiner ? "security definer" : "security invoker")
  return words
}

/// `search_path=a, "b"` as the catalog keeps it is a list of names; any other setting is one value.
private func settingSQL(_ setting: String) -> SQL {
  let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
  let name = SQL(verbatim: String(parts[0]))
  let value = parts.count > 1 ? String(parts[1]) : ""
  if value == "\"\"" || value.isEmpty { return "\(name) = ''" }
  return parts[0] == "search_path"
    ? "\(name) = \(SQL(verbatim: value))" : "\(name) = \(literal: value)"
}

/// The function as `DROP`, `GRANT` and `COMMENT` name it.
package func signatureSQL(_ signature: FunctionSignature) -> SQL {
  let inputs = signature.inputs.map { typeSQL($0) }
  return "\(signature.name)(\(inputs.joined()))"
}
