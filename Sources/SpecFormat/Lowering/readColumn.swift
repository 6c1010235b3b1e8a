import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

/// Reads a field's cells except those that make constraints; `known` is the type that SQL gives it.
func readColumn(
  _ field: SpecField, orType known: ColumnType?, userTypes: Set<QualifiedName>,
  into bag: inout DiagnosticBag
) -> Column {
  let type = readColumnType(field, orType: known, userTypes: userTypes, into: &bag)
  return Column(
    name: field.name.value, type: type, isNullable: readNullability(field, into: &bag),
    value: readDefault(field, type: type, into: &bag), comment: field.description?.text)
}

private func readColumnType(
  _ field: SpecField, orType known: ColumnType?, userTypes: Set<QualifiedName>,
  into bag: inout DiagnosticBag
) -> ColumnType? {
  guard let cell = field.type else {
    if let known { return known }
    if field.hasValueList { return ColumnType(canonical: "text") }
    bag.add(
      .missingType, at: field.name.range, "'\(field.name.value)' has no type",
      help: "give the field a type")
    return nil
  }
  guard let type = ColumnType(parsing: cell.text, userTypes: userTypes) else {
    bag.add(
      .unknownType, at: cell.range, "'\(cell.text)' is no type of PostgreSQL",
      help: "write a type such as text, integer, numeric(5,2), timestamptz or text[]")
    return nil
  }
  return type
}

extension SpecField {
  /// A list of values without a type is one of texts.
  fileprivate var hasValueList: Bool {
    (rules.flatMap { readRules($0.text) } ?? []).contains {
      if case .values = $0 { true } else { false }
    }
  }
}

private func readNullability(_ field: SpecField, into bag: inout DiagnosticBag) -> Bool {
  for (cell, answer) in [(field.required, false), (field.nullable, true)] {
    guard let cell else { continue }
    if let yes = readYesNo(cell.text) { return yes == answer }
    bag.add(
      .unreadableYesNo, at: cell.range, "'\(cell.text)' is neither yes nor no",
      help: "write 'yes' or 'no'")
  }
  return true
}

private func readDefault(
  _ field: SpecField, type: ColumnType?, into bag: inout DiagnosticBag
) -> ColumnValue {
  guard let cell = field.default else { return .none }
  guard let form = normalForm(of: cell.text) else {
    bag.add(
      .unreadableDefault, at: cell.range, "'\(cell.text)' is no SQL expression",
      help: "write the default as SQL, a text in single quotes")
    return .none
  }
  if isNull(cell.text) { return .none }
  if case .column = form, type?.isTextual == true {
    return .default(Expression(SQL.literal(cell.text).text))
  }
  return .default(Expression(cell.text))
}

/// Whether an expression is nothing but null, which is what a column without a default has.
func isNull(_ expression: String) -> Bool {
  normalForm(of: expression)?.withoutCast == .constant("null")
}
