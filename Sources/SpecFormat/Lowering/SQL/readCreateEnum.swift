import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension StatementReader {
  func readCreateEnum(_ body: SyntaxNode) -> Placed<SQLDefinition> {
    let name = qualifiedName(body["typeName"].names)
    return Placed(.enumType(EnumType(name: name, values: body["vals"].names)), at: range)
  }
}
