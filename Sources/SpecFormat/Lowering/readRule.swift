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
  for part in text.split(separator: ";") {
    guard let rule = readRule(part.trimmingWhitespace) else { return nil }
    rules.append(rule)
  }
  return rules
}

private func readRule(_ text: String) -> FieldRule? {
  if text.lowercased() == "unique" { return .unique }
  if let match = text.firstMatch(of: /^subset of:?\s+(.+)$/.ignoresCase()) {
    return .subset(splitList(String(match.1)))
  }
  if let match = text.wholeMatch(of: /(-?\d+(?:\.\d+)?)\s*(?:–|—|-|to|\.\.)\s*(-?\d+(?:\.\d+)?)/) {
    return .bounds([
      .init(comparison: ">=", number: String(match.1)),
      .init(comparison: "<=", number: String(match.2)),
    ])
  }
  if let bounds = readBounds(text) { return .bounds(bounds) }
  if let match = text.firstMatch(of: /^(?:one of|enum|values):?\s+(.+)$/.ignoresCase()) {
    return .values(splitList(String(match.1)))
  }
  let values = splitList(text)
  return values.count > 1 && values.allSatisfy(isValue) ? .values(values) : nil
}

/// `>= 0`, `≥ 0`, `> 0 and <= 24`
private func readBounds(_ text: String) -> [FieldRule.Bound]? {
  var bounds: [FieldRule.Bound] = []
  for part in text.split(separator: " and ") {
    guard
      let match = part.trimmingWhitespace.wholeMatch(of: /(>=|<=|>|<|≥|≤)\s*(-?\d+(?:\.\d+)?)/)
    else { return nil }
    let comparison = match.1 == "≥" ? ">=" : match.1 == "≤" ? "<=" : String(match.1)
    bounds.append(.init(comparison: comparison, number: String(match.2)))
  }
  return bounds.isEmpty ? nil : bounds
}

private func splitList(_ text: String) -> [String] {
  text.split(separator: ",").map(\.trimmingWhitespace).filter { !$0.isEmpty }
}

/// A value in prose would have more words than one that a column holds.
private func isValue(_ text: String) -> Bool {
  text.split(separator: " ").count <= 4
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

extension StringProtocol {
  var trimmingWhitespace: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
