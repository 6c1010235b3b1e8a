import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension StatementReader {
  /// Reads the commands that add to a table; one that takes something away describes no table.
  mutating func readAlterTable(_ body: SyntaxNode) -> [Placed<SQLDefinition>] {
    guard body["objtype"].string == "OBJECT_TABLE" else {
      refuse("a statement of this kind is not read from a specification", at: nil)
      return []
    }
    let table = relation(body["relation"])
    let runs = commands(of: body["relation"])
    var facts: [Placed<TableFact>] = []
    for (position, node) in body["cmds"].elements.enumerated() {
      let run = runs.indices.contains(position) ? runs[position] : tokens
      facts += readCommand(node["AlterTableCmd"], run, of: table.value)
    }
    return facts.map { Placed(.table(table.value, $0.value), at: $0.range) }
  }

  /// The tokens of each command: a parse tree does not say where one stands.
  private func commands(of relation: SyntaxNode) -> [TokenRun] {
    let name = tokens.prefix(
      relation["schemaname"].isNull ? 1 : 3, at: relation["location"].int ?? 0)
    let rest = tokens.prefix(.max, at: name.bytes.upperBound).items
    guard let first = rest.first, first.words.first?.sql == "*" else { return rest }
    return [first.prefix(.max, at: first.bytes.lowerBound + 1)] + rest.dropFirst()
  }

  private mutating func readCommand(
    _ body: SyntaxNode, _ run: TokenRun, of table: QualifiedName
  ) -> [Placed<TableFact>] {
    let place = range(of: run)
    var column = SQLColumn(name: Identifier(body["name"].string ?? ""), statement: range)
    switch body["subtype"].string {
    case "AT_AddColumn": return readColumn(body["def"]["ColumnDef"], of: table)
    case "AT_AddConstraint": return readConstraint(body["def"]["Constraint"], on: nil)
    case "AT_SetNotNull":
      column.isNullable = false
      return [Placed(.column(column), at: place)]
    case "AT_ColumnDefault" where !body["def"].isNull:
      column.value = defaultValue(run.rest(after: "default")?.sql)
      return [Placed(.column(column), at: place)]
    case "AT_EnableRowSecurity": return [Placed(.rowSecurity(.enabled), at: place)]
    case "AT_ForceRowSecurity": return [Placed(.rowSecurity(.forced), at: place)]
    default:
      refuse(
        "this change of a table is not read", at: run,
        help: "describe the table as it shall be, not the way there")
      return []
    }
  }
}
