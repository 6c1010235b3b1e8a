import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

/// Reads what a field says of its column, except what makes constraints; `known` is the type that SQL gives it.
func readColumn(
  _ field: SpecField, orType known: ColumnType?, userTypes: Set<QualifiedName>,
  into bag: inout DiagnosticBag
) -> Column {
  let type = readColumnType(field, orType: known, userTypes: userTypes, into: &bag)
  for part in field.unread {
    bag.add(
      .unreadAttribute, at: part.range, "'\(part.text)' says nothing that is understood",
      help: "write a type, NOT NULL, 'default: …', 'CHECK: …' or 'references …'")
  }
  return Column(
    name: field.name.value, type: type, isNullable: readNullability(field, into: &bag),
    value: readGeneration(field, into: &bag) ?? readDefault(field, type: type, into: &bag),
    comment: field.description?.text)
}

private func readColumnType(
  _ field: SpecField, orType known: ColumnType?, userTypes: Set<QualifiedName>,
  into bag: inout DiagnosticBag
) -> ColumnType? {
  if field.types.isEmpty {
    if let known { return known }
    if field.hasValueList { return ColumnType(canonical: "text") }
    bag.add(
      .missingType, at: field.name.range, "'\(field.name.value)' has no type",
      help: "give the field a type")
  }
  return agreed(field.types, on: "type", of: field, into: &bag) { cell, bag in
    let words = withoutListWords(cell.text)
    if let type = ColumnType(parsing: words, userTypes: userTypes) { return type }
    bag.add(
      .unknownType, at: cell.range, "'\(cell.text)' is no type of PostgreSQL",
      help: "write a type such as text, integer, numeric(5,2), timestamptz or text[]")
    return nil
  }
}

extension SpecField {
  /// A list of values without a type is one of texts.
  fileprivate var hasValueList: Bool {
    rules.flatMap { readRules($0) ?? [] }.contains(where: \.isList)
  }
}

/// A column holds nulls unless somebody says otherwise.
private func readNullability(_ field: SpecField, into bag: inout DiagnosticBag) -> Bool {
  let answers = field.nullability.map(\.answer)
  let asks = field.nullability.map(\.asksForRequired)
  var next = 0
  let isRequired = agreed(answers, on: "nullability", of: field, into: &bag) { cell, bag -> Bool? in
    defer { next += 1 }
    if let required = readPresence(cell.text, asksForRequired: asks[next]) { return required }
    bag.add(
      .unreadableYesNo, at: cell.range, "'\(cell.text)' is neither yes nor no",
      help: "write 'yes' or 'no'")
    return nil
  }
  return !(isRequired ?? (field.primaryKey != nil))
}

/// The value of a computed column; `nil` for any other.
private func readGeneration(_ field: SpecField, into bag: inout DiagnosticBag) -> ColumnValue? {
  guard let text = field.generated else { return nil }
  let words = text.text.lowercased()
  if words.contains("identity") || words.hasPrefix("auto") {
    return .identity(words.contains("always") ? .always : .byDefault)
  }
  if let open = text.joined.firstIndex(of: "("),
    let close = closingParenthesis(in: text.joined, from: open)
  {
    let expression = String(text.joined[text.joined.index(after: open)..<close])
    if normalForm(of: expression) != nil { return .generated(Expression(expression)) }
  } else if let rest = text.dropping(words: [words.hasPrefix("computed") ? "computed" : "generated"]
  ),
    text.hasColon(after: [words.hasPrefix("computed") ? "computed" : "generated"]),
    normalForm(of: rest.text) != nil
  {
    return .generated(Expression(rest.text))
  }
  bag.add(
    .missingExpression, at: text.range, "nothing says from what '\(field.name.value)' is computed",
    help: "write 'GENERATED ALWAYS AS (expression) STORED'")
  return .generated(nil)
}

private func readDefault(
  _ field: SpecField, type: ColumnType?, into bag: inout DiagnosticBag
) -> ColumnValue {
  let expression = agreed(field.defaults, on: "default", of: field, into: &bag) { cell, bag in
    let text = cell.codes.count == 1 ? cell.codes[0].value : cell.text
    guard let form = normalForm(of: text) else {
      bag.add(
        .unreadableDefault, at: cell.range, "'\(cell.text)' is no SQL expression",
        help: "write the default as SQL, a text in single quotes")
      return Expression?.none
    }
    if case .column = form, type?.isTextual == true { return Expression(SQL.literal(text).text) }
    return Expression(text)
  }
  guard let expression, !isNull(expression.text) else { return .none }
  return .default(expression)
}

/// Whether an expression is nothing but null, which is what a column without a default has.
func isNull(_ expression: String) -> Bool {
  normalForm(of: expression)?.withoutCast == .constant("null")
}

/// What the statements about one thing agree on; the first one that can be read, where they do not.
private func agreed<Value: Hashable>(
  _ texts: [SpecText], on subject: String, of field: SpecField, into bag: inout DiagnosticBag,
  read: (SpecText, inout DiagnosticBag) -> Value?
) -> Value? {
  var first: (value: Value, text: SpecText)?
  for text in texts {
    guard let value = read(text, &bag) else { continue }
    guard let agreed = first else {
      first = (value, text)
      continue
    }
    if value != agreed.value {
      bag.add(
        .ambiguous, at: text.range,
        "the \(subject) of '\(field.name.value)' is said to be two things",
        notes: [.init("'\(agreed.text.text)' is said here", at: agreed.text.range)],
        help: "keep the one that holds")
    }
  }
  return first?.value
}
