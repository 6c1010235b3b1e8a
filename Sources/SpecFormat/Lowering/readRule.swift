import CatalogModel
import SQLText

/// What a `Rules` cell says of a field's values.
enum FieldRule {
  case values([String])
  case subset([String])
  case bounds([Bound])
  case unique

  struct Bound {
    let comparison: String
    let number: String
  }
}

/// Reads the rules of a cell, separated by semicolons; `nil` where one is not understood.
func readRules(_ text: String) -> [FieldRule]? {
  var rules: [FieldRule] = []
  for part in text.split(at: ";") {
    guard let rule = readRule(part) else { return nil }
    rules.append(rule)
  }
  return rules
}

private func readRule(_ text: String) -> FieldRule? {
  if text.lowercased() == "unique" { return .unique }
  var scanner = TextScanner(text)
  if scanner.takeWord("subset"), scanner.takeWord("of") {
    _ = scanner.take(":")
    return .subset(splitList(scanner.rest))
  }
  if let bounds = readRange(text) ?? readBounds(text) { return .bounds(bounds) }
  scanner = TextScanner(text)
  if scanner.takeWord("enum") || scanner.takeWord("values"), scanner.take(":") {
    return .values(splitList(scanner.rest))
  }
  if scanner.takeWord("one"), scanner.takeWord("of") {
    _ = scanner.take(":")
    return .values(splitList(scanner.rest))
  }
  let values = splitList(text[...])
  return values.count > 1 && values.allSatisfy(isValue) ? .values(values) : nil
}

/// `0–24`, `1-10`, `-1 to 10`
private func readRange(_ text: String) -> [FieldRule.Bound]? {
  var scanner = TextScanner(text)
  guard let low = scanner.takeNumber(),
    scanner.take(oneOf: ["–", "—", "-", "to ", "..."]) != nil || scanner.take(".."),
    let high = scanner.takeNumber(), scanner.isAtEnd
  else { return nil }
  return [.init(comparison: ">=", number: low), .init(comparison: "<=", number: high)]
}

/// `>= 0`, `≥ 0`, `> 0 and <= 24`
private func readBounds(_ text: String) -> [FieldRule.Bound]? {
  var scanner = TextScanner(text)
  var bounds: [FieldRule.Bound] = []
  repeat {
    guard let comparison = scanner.take(oneOf: [">=", "<=", ">", "<", "≥", "≤"]),
      let number = scanner.takeNumber()
    else { return nil }
    let ascii = comparison == "≥" ? ">=" : comparison == "≤" ? "<=" : comparison
    bounds.append(.init(comparison: ascii, number: number))
  } while scanner.takeWord("and")
  return scanner.isAtEnd ? bounds : nil
}

private func splitList(_ text: Substring) -> [String] {
  text.split(at: ",").filter { !$0.isEmpty }
}

/// A value in prose would have more words than one that a column holds.
private func isValue(_ text: String) -> Bool {
  text.utf8.split(separator: UInt8(ascii: " ")).count <= 4
}

extension FieldRule {
  /// The condition that the rule puts on a column; `nil` for a key.
  func condition(on column: Column) -> Expression? {
    let name: SQL = "\(column.name)"
    switch self {
    case .unique: return nil
    case .values(let values):
      return Expression("\(name.text) in (\(constants(values, type: column.type).text))")
    case .subset(let values):
      let sql: SQL = "\(name) <@ array[\(constants(values, type: column.type))]"
      return Expression(sql.text)
    case .bounds(let bounds):
      let parts = bounds.map { "\(name.text) \($0.comparison) \($0.number)" }
      return Expression(parts.joined(separator: " and "))
    }
  }

  /// Numbers stay bare for a type that counts; everything else is a string to the server.
  private func constants(_ values: [String], type: ColumnType?) -> SQL {
    let isNumeric = ["integer", "bigint", "smallint", "numeric", "real", "double precision"]
      .contains(type?.base ?? "")
    return values.map { value in
      isNumeric && Double(value) != nil ? SQL(verbatim: value) : SQL.literal(value)
    }.joined()
  }
}
