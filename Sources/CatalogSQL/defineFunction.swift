package import CatalogModel
package import SQLText

/// `CREATE FUNCTION` with each attribute that differs from PostgreSQL's default.
package func createFunction(_ function: Function, orReplace: Bool = false) -> SQL {
  let name = function.signature.name
  let create: SQL = orReplace ? "create or replace" : "create"
  let arguments = SQL(verbatim: function.arguments)
  var lines: [SQL] = ["\(create) \(kindSQL(function.kind)) \(name)(\(arguments))"]
  if let result = function.result { lines.append("  returns \(SQL(verbatim: result))") }
  lines.append("  language \(function.language)")
  if let transforms = function.transforms {
    lines.append("  transform \(transforms.map { "for type \($0.sql)" as SQL }.joined())")
  }
  lines += attributes(function).map { "  \($0)" }
  lines += function.settings.map { "  set \(configurationSQL($0))" }
  lines.append("  \(bodySQL(function))")
  return lines.joined(separator: "\n")
}

private func bodySQL(_ function: Function) -> SQL {
  if function.isStandardSQL == true { return SQL(verbatim: keepingShape(function.body)) }
  if let library = function.library { return "as \(literal: library), \(literal: function.body)" }
  return "as \(SQL.dollarQuoted(function.body))"
}

private func attributes(_ function: Function) -> [SQL] {
  guard function.kind != .procedure else {
    return function.isSecurityDefiner ? ["security definer"] : []
  }
  var words: [SQL] = function.kind == .window ? ["window"] : []
  words.append(SQL(verbatim: function.volatility.rawValue))
  if function.isStrict { words.append("strict") }
  if function.isLeakproof { words.append("leakproof") }
  if function.parallel != .unsafe {
    words.append("parallel \(SQL(verbatim: function.parallel.rawValue))")
  }
  words.append(function.isSecurityDefiner ? "security definer" : "security invoker")
  if let cost = function.cost { words.append("cost \(number(cost))") }
  if let rows = function.rows { words.append("rows \(number(rows))") }
  if let support = function.support { words.append("support \(support)") }
  return words
}

/// `ALTER FUNCTION` for what it can change; `nil` where the rest differs, where a support function goes, or
/// where the settings would stand in another order.
package func alterFunction(from old: Function, to new: Function) -> [SQL]? {
  guard old.support == nil || new.support != nil, old.with(attributesOf: new) == new,
    old.settingOrder(after: new) == new.settings.map(configurationName)
  else { return nil }
  var words: [SQL] = []
  if old.volatility != new.volatility { words.append(SQL(verbatim: new.volatility.rawValue)) }
  if old.isStrict != new.isStrict {
    words.append(new.isStrict ? "strict" : "called on null input")
  }
  if old.isLeakproof != new.isLeakproof {
    words.append(new.isLeakproof ? "leakproof" : "not leakproof")
  }
  if old.parallel != new.parallel {
    words.append("parallel \(SQL(verbatim: new.parallel.rawValue))")
  }
  if old.isSecurityDefiner != new.isSecurityDefiner {
    words.append(new.isSecurityDefiner ? "security definer" : "security invoker")
  }
  if old.cost != new.cost { words.append("cost \(number(new.cost ?? new.standardCost))") }
  if old.rows != new.rows { words.append("rows \(number(new.rows ?? 1000))") }
  if old.support != new.support, let support = new.support { words.append("support \(support)") }
  words += configurationChanges(from: old.settings, to: new.settings)
  guard !words.isEmpty else { return [] }
  let target = signatureSQL(new.signature)
  return ["alter \(kindSQL(new.kind)) \(target) \(words.joined(separator: " "))"]
}

/// A setting that changes keeps its place and a new one comes last; all are set anew where another order is
/// wanted, in which the server applies them.
private func configurationChanges(from old: [String], to new: [String]) -> [SQL] {
  let (before, after) = (old.map(configurationName), new.map(configurationName))
  let kept = before.filter(after.contains)
  guard kept + after.filter({ !before.contains($0) }) == after else {
    return ["reset all"] + new.map { "set \(configurationSQL($0))" }
  }
  return before.filter { !after.contains($0) }.map { "reset \(SQL(verbatim: $0))" }
    + new.filter { !old.contains($0) }.map { "set \(configurationSQL($0))" }
}

extension Function {
  /// The function with all of the other's that `ALTER FUNCTION` can change, and its grants and comment.
  fileprivate func with(attributesOf other: Function) -> Function {
    var function = self
    function.volatility = other.volatility
    function.isStrict = other.isStrict
    function.isLeakproof = other.isLeakproof
    function.parallel = other.parallel
    function.isSecurityDefiner = other.isSecurityDefiner
    function.cost = other.cost
    function.rows = other.rows
    function.support = other.support
    function.settings = other.settings
    function.grants = other.grants
    function.extensions = other.extensions
    function.comment = other.comment
    return function
  }

  /// The names of the settings once those of the other are set: what is there keeps its place.
  fileprivate func settingOrder(after other: Function) -> [String] {
    let (before, after) = (settings.map(configurationName), other.settings.map(configurationName))
    return before.filter(after.contains) + after.filter { !before.contains($0) }
  }

  fileprivate var standardCost: Double { ["c", "internal"].contains(language) ? 1 : 100 }
}

private func number(_ value: Double) -> SQL {
  let text = value.description
  return SQL(verbatim: text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
}

/// The word for the kind of a routine in every statement.
package func kindSQL(_ kind: Function.Kind) -> SQL {
  switch kind {
  case .function, .window: "function"
  case .procedure: "procedure"
  }
}

/// The function as `DROP`, `GRANT` and `COMMENT` name it.
package func signatureSQL(_ signature: FunctionSignature) -> SQL {
  let inputs = signature.inputs.map { typeSQL($0) }
  return "\(signature.name)(\(inputs.joined()))"
}
