package import SQLText

/// The objects that a piece of SQL names.
package struct References: Hashable, Sendable {
  package var functions: Set<QualifiedName> = []
  package var relations: Set<QualifiedName> = []
  package var types: Set<QualifiedName> = []
  /// What `WITH` gives a name; the names are among the relations too.
  package var queries: Set<Identifier> = []

  package init() {}
}

/// Collects what a whole statement or function body names; empty where it does not parse.
///
/// - Parameter schemas: where a name without a schema may be found; it counts as one in each.
package func references(
  inScript text: String, searching schemas: Set<String> = ["public"]
) -> References {
  var found = References()
  for statement in (try? parseSQL(text)) ?? [] { collect(statement.body, schemas, into: &found) }
  return found
}

/// Collects what an expression names.
package func references(inExpression text: String) -> References {
  references(inScript: "SELECT " + text)
}

private func collect(
  _ node: SyntaxNode, _ schemas: Set<String>, into found: inout References
) {
  func qualified(_ name: String, in schema: String?) -> [QualifiedName] {
    (schema.map { Set([$0]) } ?? schemas).map {
      QualifiedName(schema: Identifier($0), Identifier(name))
    }
  }
  switch node {
  case .fields(let fields):
    for field in fields {
      switch field.name {
      case "RangeVar", "relation":
        if let name = field.value["relname"].string {
          found.relations.formUnion(qualified(name, in: field.value["schemaname"].string))
        }
      case "typeName":
        let names = field.value["names"].names
        if let name = names.last {
          let schema = names.count > 1 ? names[names.count - 2] : nil
          found.types.formUnion(qualified(name, in: schema))
        }
      case "ctename":
        if let name = field.value.string { found.queries.insert(Identifier(name)) }
      case "funcname":
        let names = field.value.names
        if let name = names.last {
          let schema = names.count > 1 ? names[names.count - 2] : nil
          found.functions.formUnion(qualified(name, in: schema))
        }
      default: break
      }
      collect(field.value, schemas, into: &found)
    }
  case .list(let elements):
    for element in elements { collect(element, schemas, into: &found) }
  default: break
  }
}
