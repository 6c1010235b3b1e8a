import Diagnostics
import MarkdownTree
import SQLText

/// The header of a GFM table, as far as a field table has it.
struct FieldTableHeader {
  /// Of each column what it holds; `nil` for one that is not read.
  let columns: [FieldColumn?]
  let texts: [SpecText]
  let range: SourceRange

  init?(_ table: MarkdownNode, in file: SourceFile) {
    guard let header = table.children.first else { return nil }
    texts = header.children.map { SpecText($0.bytes, in: file) }
    columns = texts.map { FieldColumn(heading: $0.text) }
    range = file.range(header.bytes)
  }

  var isUnderstood: Bool { !columns.contains(nil) && !columns.contains(.remark) }
  var namesFields: Bool { columns.contains(.name) }
  var isTyped: Bool { namesFields && columns.contains(.type) }
}

/// Reads the rows of a field table.
func readFieldTable(
  _ node: MarkdownNode, header: FieldTableHeader, in file: SourceFile,
  into bag: inout DiagnosticBag
) -> [SpecField] {
  for (text, column) in zip(header.texts, header.columns) where column == nil && !text.text.isEmpty
  {
    let suggestion = Suggestion(
      for: text.text, in: text.only,
      among: FieldColumn.headings.filter { name in
        !header.columns.contains { $0?.heading == name }
      },
      otherwise: "use one of: \(FieldColumn.headings.joined(separator: ", "))")
    bag.add(
      .unknownColumn, at: text.range, "'\(text.text)' is no column that is read",
      help: suggestion.help, fix: suggestion.fix)
  }
  return node.children.dropFirst().compactMap { row in
    readField(row, columns: header.columns, in: file, into: &bag)
  }
}

private func readField(
  _ row: MarkdownNode, columns: [FieldColumn?], in file: SourceFile,
  into bag: inout DiagnosticBag
) -> SpecField? {
  var cells: [(FieldColumn, SpecText)] = []
  for (cell, column) in zip(row.children, columns) {
    let text = SpecText(cell.bytes, in: file)
    if let column, !text.isBlank { cells.append((column, text)) }
  }
  guard let name = cells.first(where: { $0.0 == .name })?.1 else {
    if cells.isEmpty { return nil }
    bag.add(
      .namelessField, at: file.range(row.bytes), "the row names no field",
      help: "name the field in its first cell, or remove the row")
    return nil
  }
  let placed = name.codes.first ?? Placed(name.text, at: name.range)
  var field = SpecField(name: Placed(Identifier(placed.value), at: placed.range))
  for (column, cell) in cells { field.take(cell, of: column) }
  return field
}

extension SpecField {
  fileprivate mutating func take(_ cell: SpecText, of column: FieldColumn) {
    switch column {
    case .name, .remark: break
    case .type: take(attributes: cell)
    case .required: nullability.append(Nullability(answer: cell, asksForRequired: true))
    case .nullable: nullability.append(Nullability(answer: cell, asksForRequired: false))
    case .default: take(default: cell)
    case .rules: take(rules: cell)
    case .references: references.append(cell)
    case .key: take(key: cell)
    case .was: was = cell
    case .description: take(description: cell)
    }
  }

  /// `PK`, `FK`, `UNI`: a foreign key's target stands elsewhere.
  private mutating func take(key cell: SpecText) {
    for part in cell.split(separator: ",") {
      switch part.text.lowercased() {
      case "pk", "pri", "primary", "primary key": primaryKey = part
      case "uk", "uni", "uq", "unique": unique = part
      case "fk", "mul", "foreign", "foreign key", "index", "idx": break
      default: unread.append(part)
      }
    }
  }
}

extension SpecText {
  /// Empty, or one of the marks that people write into an empty cell.
  var isBlank: Bool {
    guard text.utf8.count <= 3 else { return false }
    return switch text {
    case "", "-", "–", "—", "n/a", "N/A", "N/a", "n/A": true
    default: false
    }
  }
}
