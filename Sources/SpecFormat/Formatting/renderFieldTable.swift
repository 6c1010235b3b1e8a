import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

/// The fields as a GFM table with the columns that they need; `nil` where one says something that the table
/// could not say in the same way.
func renderFieldTable(_ fields: [SpecField], in file: SourceFile) -> String? {
  var rows: [[FieldColumn: String]] = []
  for field in fields {
    guard let cells = canonicalCells(of: field, in: file) else { return nil }
    rows.append(cells)
  }
  let columns = canonicalColumns.filter { column in
    column == .name || column == .type || rows.contains { $0[column] != nil }
  }
  let header = columns.map(\.heading)
  let lines =
    [row(header), "|" + columns.map { _ in "---|" }.joined()]
    + rows.map { cells in row(columns.map { cells[$0] ?? "" }) }
  return lines.joined(separator: file.lineEnding)
}

private let canonicalColumns: [FieldColumn] = [
  .name, .type, .required, .default, .rules, .references, .key, .was, .description,
]

private func row(_ cells: [String]) -> String {
  "| " + cells.joined(separator: " | ") + " |"
}

private func canonicalCells(of field: SpecField, in file: SourceFile) -> [FieldColumn: String]? {
  guard field.unread.isEmpty, let type = canonicalType(field) else { return nil }
  var cells: [FieldColumn: String] = [.name: code(field.name.value.name)]
  if !type.isEmpty { cells[.type] = type }
  guard let presence = canonicalPresence(field) else { return nil }
  if !presence.isEmpty { cells[.required] = presence }
  guard field.defaults.count <= 1 || Set(field.defaults.map(\.text)).count == 1 else { return nil }
  if let value = field.defaults.first {
    let text = value.codes.count == 1 ? value.codes[0].value : value.text
    guard normalForm(of: text) != nil else { return nil }
    cells[.default] = code(text)
  }
  guard let rules = canonicalRules(field) else { return nil }
  if !rules.isEmpty { cells[.rules] = rules.joined(separator: "; ") }
  guard field.references.count <= 1 else { return nil }
  if let text = field.references.first {
    guard let reference = canonicalReference(text, of: field) else { return nil }
    cells[.references] = reference
  }
  if field.primaryKey != nil { cells[.key] = "PK" }
  if let was = field.was {
    let name = was.codes.first?.value ?? was.text
    guard !name.isEmpty else { return nil }
    cells[.was] = code(name)
  }
  if let description = field.description {
    guard !description.isBlank, let text = canonicalDescription(description, in: file) else {
      return nil
    }
    cells[.description] = text
  }
  return cells
}

/// Empty where no type is stated.
private func canonicalType(_ field: SpecField) -> String? {
  let types = field.types.map { ColumnType(parsing: withoutListWords($0.text)) }
  guard !types.contains(nil), Set(types).count <= 1 else { return nil }
  return types.first.flatMap { $0 }.map(\.brief) ?? ""
}

/// Empty where nothing is stated: a `no` differs from silence where SQL speaks of the field too.
private func canonicalPresence(_ field: SpecField) -> String? {
  let answers = field.nullability.map {
    readPresence($0.answer.text, asksForRequired: $0.asksForRequired)
  }
  guard !answers.contains(nil), Set(answers).count <= 1 else { return nil }
  return answers.first.flatMap { $0 }.map { $0 ? "yes" : "no" } ?? ""
}

private func canonicalRules(_ field: SpecField) -> [String]? {
  var found: [String] = []
  for text in field.rules {
    guard let rules = readRules(text) else { return nil }
    for rule in rules.map(canonicalRule) where !found.contains(rule) { found.append(rule) }
  }
  if field.unique != nil, !found.contains("unique") { found.append("unique") }
  if let text = field.generated {
    guard let words = canonicalGeneration(text) else { return nil }
    found.append(words)
  }
  return found
}

/// Bare where it is words alone, because SQL holds marks that mean something to Markdown.
private func canonicalGeneration(_ text: SpecText) -> String? {
  let words = text.joined
  if words.contains(where: \.isNewline) { return nil }
  return words.allSatisfy { $0.isLetter || " -".contains($0) } ? words : code(words)
}

private func canonicalReference(_ text: SpecText, of field: SpecField) -> String? {
  guard let key = readReference(text, from: field.name.value) else { return nil }
  let isStated =
    text.text.contains("(") || key.targetColumns != ["id"] || key.target.schema != "public"
  let columns = key.targetColumns.map(\.name).joined(separator: ", ")
  var result = code(isStated ? "\(key.target.brief)(\(columns))" : key.target.brief)
  if key.onDelete != .noAction { result += " on delete \(key.onDelete.rawValue)" }
  if key.onUpdate != .noAction { result += " on update \(key.onUpdate.rawValue)" }
  return result
}

extension SourceFile {
  /// The line ending of the first line.
  var lineEnding: String {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0,
      bytes[end - 1] == UInt8(ascii: "\r")
    else { return "\n" }
    return "\r\n"
  }
}
