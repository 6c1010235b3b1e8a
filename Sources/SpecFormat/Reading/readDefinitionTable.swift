import Diagnostics
import MarkdownTree

/// Reads a table that lists constraints, indexes or triggers by name and definition, or by name and
/// columns; `nil` for any other table.
func readDefinitionTable(
  _ node: MarkdownNode, header: FieldTableHeader, key: Key?, in file: SourceFile
) -> [SpecDefinition]? {
  let roles = header.texts.map { DefinitionColumn(heading: $0.text) }
  let listsObjects = key == .checks || key == .indexes || key == .triggers || key == .foreignKeys
  guard roles.contains(.definition) || (listsObjects && roles.contains(.columns)) else {
    return nil
  }
  return node.children.dropFirst().map { row in
    var definition = SpecDefinition(range: file.range(row.bytes))
    for (cell, role) in zip(row.children, roles) {
      let text = SpecText(cell.bytes, in: file)
      guard let role, !text.isBlank else { continue }
      switch role {
      case .name: definition.name = text
      case .kind: definition.kind = text
      case .columns: definition.columns = text
      case .definition: definition.definition = text
      }
    }
    if definition.kind == nil, key == .indexes { definition.isIndex = true }
    return definition
  }
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
