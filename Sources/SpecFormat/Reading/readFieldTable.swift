import Diagnostics
import MarkdownTree
import SQLText

/// Reads a GFM table whose header names at least a field; every other table under a table's heading is
/// reported, because nobody would read it.
func readFieldTable(
  _ node: MarkdownNode, in file: SourceFile, into bag: inout DiagnosticBag
) -> [SpecField] {
  guard let header = node.children.first else { return [] }
  let columns = header.children.map { cell -> FieldColumn? in
    FieldColumn(heading: SpecText(cell.bytes, in: file).text)
  }
  guard columns.contains(.name) else {
    bag.add(
      .unreadTable, at: file.range(header.bytes), "the table names no fields",
      help: "call the first column 'Field'")
    return []
  }
  for (cell, column) in zip(header.children, columns) where column == nil {
    let heading = SpecText(cell.bytes, in: file)
    let suggestion = Suggestion(
      for: heading.text, in: heading.only,
      among: FieldColumn.allCases.filter { !columns.contains($0) }.map(\.heading),
      otherwise: "use one of: \(FieldColumn.allCases.map(\.heading).joined(separator: ", "))")
    bag.add(
      .unknownColumn, at: heading.range, "'\(heading.text)' is no column that is read",
      help: suggestion.help, fix: suggestion.fix)
  }
  return node.children.dropFirst().compactMap { row in
    readField(row, columns: columns, in: file, into: &bag)
  }
}

/// Fields below a heading that names no table would be lost; a table without types is not meant as one.
func reportFieldsOfNoTable(
  _ node: MarkdownNode, in file: SourceFile, into bag: inout DiagnosticBag
) {
  guard let header = node.children.first else { return }
  let columns = header.children.map { FieldColumn(heading: SpecText($0.bytes, in: file).text) }
  guard columns.contains(.name), columns.contains(.type) else { return }
  bag.add(
    .unreadTable, at: file.range(header.bytes), "the fields belong to no table",
    help: "put a heading with the table's name in code above them")
}

/// What a column of a field table holds.
enum FieldColumn: CaseIterable {
  case name, type, required, nullable, `default`, rules, references, description

  var heading: String {
    switch self {
    case .name: "Field"
    case .type: "Type"
    case .required: "Required"
    case .nullable: "Nullable"
    case .default: "Default"
    case .rules: "Rules"
    case .references: "References"
    case .description: "Description"
    }
  }

  init?(heading: String) {
    switch heading.lowercased() {
    case "field", "column", "attribute", "name": self = .name
    case "type", "data type", "datatype": self = .type
    case "required": self = .required
    case "nullable", "null": self = .nullable
    case "default": self = .default
    case "rules", "values", "allowed", "allowed values", "constraints", "enum": self = .rules
    case "references", "fk", "parent": self = .references
    case "description", "purpose", "notes", "comment": self = .description
    default: return nil
    }
  }
}

private func readField(
  _ row: MarkdownNode, columns: [FieldColumn?], in file: SourceFile,
  into bag: inout DiagnosticBag
) -> SpecField? {
  var cells: [FieldColumn: SpecText] = Dictionary(minimumCapacity: columns.count)
  for (cell, column) in zip(row.children, columns) {
    let text = SpecText(cell.bytes, in: file)
    if let column, !text.isBlank { cells[column] = text }
  }
  guard let name = cells[.name] else {
    bag.add(
      .namelessField, at: file.range(row.bytes), "the row names no field",
      help: "name the field in its first cell, or remove the row")
    return nil
  }
  let field = name.codes.first ?? Placed(name.text, at: name.range)
  return SpecField(
    name: Placed(Identifier(field.value), at: field.range), type: cells[.type],
    required: cells[.required], nullable: cells[.nullable], default: cells[.default],
    rules: cells[.rules], references: cells[.references], description: cells[.description])
}

extension SpecText {
  /// Empty, or one of the marks that people write into an empty cell.
  fileprivate var isBlank: Bool {
    text.utf8.count <= 3 && ["", "-", "–", "—", "n/a"].contains(text.lowercased())
  }
}
