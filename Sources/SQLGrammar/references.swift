package import SQLText

/// The objects that a piece of SQL names.
package struct References: Hashable, Sendable {
  package var functions: Set<QualifiedName> = []
  package var relations: Set<QualifiedName> = []

  package init() {}
}

/// Collects what a whole statement or function body names; empty where it does not parse.
package func references(inScript text: String) -> References {
  var found = References()
  for statement in (try? parseSQL(text)) ?? [] { collect(statement.body, into: &found) }
  return found
}

/// Collects what an expression names.
package func references(inExpression text: String) -> References {
  references(inScript: "SELECT " + text)
}

private func collect(_ node: SyntaxNode, into found: inout References) {
  switch node {
  case .fields(let fields):
    for field in fields {
      switch field.name {
      case "RangeVar", "relation":
        if let name = field.value["relname"].string {
          let schema = field.value["schemaname"].string ?? "public"
          found.relations.insert(QualifiedName(schema: Identifier(schema), Identifier(name)))
        }
      case "funcname":
        let names = field.value.names
        if let name = names.last {
          let schema = names.count > 1 ? names[names.count - 2] : "public"
          found.functions.insert(QualifiedName(schema: Identifier(schema), Identifier(name)))
        }
      default: break
      }
      collect(field.value, into: &found)
    }
  case .list(let elements):
    for element in elements { collect(element, into: &found) }
  default: break
  }
}
