import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension StatementReader {
  mutating func readComment(_ body: SyntaxNode) -> [Placed<SQLDefinition>] {
    guard let target = commentTarget(body) else {
      refuse("a comment on an object of this kind is not read", at: nil)
      return []
    }
    guard let text = body["comment"].string, !text.isEmpty else {
      refuse("a comment is taken away, and none was given", at: nil, help: "take the statement out")
      return []
    }
    return [Placed(.comment(target, text), at: range)]
  }

  private func commentTarget(_ body: SyntaxNode) -> CommentTarget? {
    let object = body["object"]
    let names = object["List"]["items"].names
    let owner = qualifiedName(Array(names.dropLast()))
    let name = Identifier(names.last ?? "")
    switch body["objtype"].string {
    case "OBJECT_SCHEMA": return object.string.map { .object(.schema(Identifier($0))) }
    case "OBJECT_TABLE": return .object(.table(qualifiedName(names)))
    case "OBJECT_VIEW": return .object(.view(qualifiedName(names)))
    case "OBJECT_MATVIEW": return .object(.materializedView(qualifiedName(names)))
    case "OBJECT_COLUMN": return .object(.column(name, of: owner))
    case "OBJECT_TABCONSTRAINT": return .object(.constraint(name, of: owner))
    case "OBJECT_POLICY": return .object(.policy(name, of: owner))
    case "OBJECT_TRIGGER": return .object(.trigger(name, of: owner))
    case "OBJECT_INDEX": return .index(qualifiedName(names))
    case "OBJECT_TYPE": return .object(.enumType(qualifiedName(object["TypeName"]["names"].names)))
    case "OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE":
      return .function(functionReference(object["ObjectWithArgs"]))
    default: return nil
    }
  }

  func functionReference(_ node: SyntaxNode) -> FunctionReference {
    FunctionReference(
      name: qualifiedName(node["objname"].names),
      inputs: node["args_unspecified"].bool
        ? nil : node["objargs"].elements.map { readBareType($0["TypeName"]) })
  }
}
