import CatalogModel
import SQLGrammar
import SQLText

/// What a field's rules say of its values.
enum FieldRule: Equatable {
  case values([String])
  case subset([String])
  case bounds([Bound])
  /// SQL that names the field.
  case condition(String)
  case unique

  struct Bound: Equatable {
    let comparison: String
    let number: String
  }
}

/// Reads rules, apart by semicolons or on lines of their own; `nil` where one is not understood.
func readRules(_ text: SpecText) -> [FieldRule]? {
  let lines = text.split { $0 == ";" || $0.isNewline }
  if let rules = readAll(lines), rules.count(where: \.isList) < 2 { return rules }
  return readAll(text.split(at: { $0 == ";" }))
}

private func readAll(_ parts: [SpecText]) -> [FieldRule]? {
  var rules: [FieldRule] = []
  for part in parts {
    guard let rule = readRule(part) else { return nil }
    rules.append(rule)
  }
  return rules
}

private func readRule(_ text: SpecText) -> FieldRule? {
  let words = text.text
  if words.lowercased() == "unique" { return .unique }
  if let bounds = readRange(words) ?? readBounds(words) { return .bounds(bounds) }
  if let values = text.dropping(words: ["subset", "of"]) { return .subset(readValues(values)) }
  for opening in valueListOpenings {
    if let values = text.dropping(words: opening),
      opening != ["values"] || text.hasColon(after: opening)
    {
      return .values(readValues(values.withoutParentheses))
    }
  }
  if let condition = text.dropping(words: ["check"]) {
    return readRule(condition.withoutParentheses)
  }
  if let condition = readCondition(words) { return condition }
  let values = readValues(text)
  return values.count > 1 && values.allSatisfy(isValue) ? .values(values) : nil
}

/// The words before a list of values that is one even where it lists a single value.
let valueListOpenings = [
  ["enum"], ["one", "of"], ["values"], ["allowed", "values"], ["possible", "values"],
  ["valid", "values"], ["allowed"],
]

/// SQL that is a condition on some column.
private func readCondition(_ text: String) -> FieldRule? {
  guard text.utf8.contains(where: { " (<>=~".utf8.contains($0) }),
    text.contains(where: { "(<>=~".contains($0) }) || holdsComparingWord(text),
    let form = normalForm(of: text), form.isCondition, !form.columns.isEmpty
  else { return nil }
  return .condition(text)
}

private func holdsComparingWord(_ text: String) -> Bool {
  let lower = text.lowercased()
  return [" is ", " like ", " ilike ", " between ", " similar "].contains { lower.contains($0) }
}

/// `0–24`, `1-10`, `-1 to 10`
func readRange(_ text: String) -> [FieldRule.Bound]? {
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

/// A value in prose would have more words than one that a column holds.
private func isValue(_ text: String) -> Bool {
  text.utf8.split(separator: UInt8(ascii: " ")).count <= 4
}

extension FieldRule {
  var isSQL: Bool {
    if case .condition = self { true } else { false }
  }

  var isList: Bool {
    if case .values = self { true } else { false }
  }

  /// The condition that the rule puts on a column; `nil` for a key.
  func condition(on column: Column) -> Expression? {
    let name: SQL = "\(column.name)"
    switch self {
    case .unique: return nil
    case .condition(let text): return Expression(text)
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
      isNumeric && Double(value)?.isFinite == true ? SQL(verbatim: value) : SQL.literal(value)
    }.joined()
  }
}
