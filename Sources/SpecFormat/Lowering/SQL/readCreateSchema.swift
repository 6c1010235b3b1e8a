import Diagnostics
import SQLGrammar
import SQLText

extension StatementReader {
  mutating func readCreateSchema(_ body: SyntaxNode) -> [Placed<SQLDefinition>] {
    guard let name = body["schemaname"].string, body["authrole"].isNull,
      body["schemaElts"].elements.isEmpty
    else {
      refuse(
        "a schema with an owner or with contents is not read", at: nil,
        help: "write 'create schema name', and what it holds in statements of their own")
      return []
    }
    return [Placed(.schema(Identifier(name)), at: range)]
  }
}
