import Diagnostics
import MarkdownTree
import SQLText

/// Reads a table that lists constraints, indexes or triggers by name and definition, or by name and
/// columns, as SQL; `nil` for any other table.
func readDefinitionTable(
  _ node: MarkdownNode, header: FieldTableHeader, key: Key?, of table: QualifiedName,
  in file: SourceFile
) -> [SpecSQL]? {
  let roles = header.texts.map { DefinitionColumn(heading: $0.text) }
  let listsObjects =
    key == .checks || key == .indexes || key == .triggers || key == .foreignKeys || key == .unique
  guard roles.contains(.definition) || (listsObjects && roles.contains(.columns)) else {
    return nil
  }
  return node.children.dropFirst().compactMap { row in
    var cells: [DefinitionColumn: String] = [:]
    for (cell, role) in zip(row.children, roles) {
      let text = SpecText(cell.bytes, in: file)
      if let role, !text.isBlank { cells[role] = text.text }
    }
    return statement(cells, isIndex: key == .indexes, on: table).map {
      SpecSQL(text: $0, at: file.range(row.bytes))
    }
  }
}

/// A constraint that a list gives as SQL, in the words of `CREATE TABLE`.
func constraintStatement(_ text: String, on table: QualifiedName) -> String? {
  let opening = text.uppercased()
  let isConstraint = ["PRIMARY KEY", "UNIQUE", "FOREIGN KEY"].contains { word in
    opening.hasPrefix(word + " (") || opening.hasPrefix(word + "(")
  }
  return isConstraint ? addition(of: text, name: nil, to: table) : nil
}

private enum DefinitionColumn {
  case name, kind, columns, definition

  init?(heading: String) {
    switch heading.lowercased() {
    case "name", "constraint", "constraint name", "index", "index name", "trigger": self = .name
    case "type", "kind": self = .kind
    case "columns", "column", "fields", "on": self = .columns
    case "definition", "expression", "condition", "sql": self = .definition
    default: return nil
    }
  }
}

/// The statement that a row stands for; `nil` for what the columns say already.
private func statement(
  _ cells: [DefinitionColumn: String], isIndex: Bool, on table: QualifiedName
) -> String? {
  let kind = cells[.kind]?.uppercased() ?? ""
  let definition = cells[.definition] ?? cells[.columns].map { "(\($0))" } ?? ""
  let opening = definition.uppercased()
  if opening.hasPrefix("CREATE ") { return definition }
  if opening.hasPrefix("NOT NULL") || kind == "NOT NULL" { return nil }
  guard isIndex else {
    let isWhole = kind.isEmpty || opening.hasPrefix(kind)
    return addition(
      of: isWhole ? definition : "\(kind) \(definition)", name: cells[.name], to: table)
  }
  let name = cells[.name].map { Identifier($0).quoted + " " } ?? ""
  let unique = kind.contains("UNIQUE") ? "UNIQUE " : ""
  let method = opening.hasPrefix("(") ? "" : "USING "
  let target = "\(table.schema.quoted).\(table.name.quoted)"
  return "CREATE \(unique)INDEX \(name)ON \(target) \(method)\(definition)"
}

private func addition(of definition: String, name: String?, to table: QualifiedName) -> String {
  let constraint = name.map { "CONSTRAINT \(Identifier($0).quoted) " } ?? ""
  let target = "\(table.schema.quoted).\(table.name.quoted)"
  return "ALTER TABLE \(target) ADD \(constraint)\(definition)"
}
