package import SQLText

/// The address of one object in a catalog; the same on the side of the specification and of the database.
package enum ObjectPath: Hashable, Sendable {
  case schema(Identifier)
  case `extension`(Identifier)
  case enumType(QualifiedName)
  case function(FunctionSignature)
  case procedure(FunctionSignature)
  case sequence(QualifiedName)
  case table(QualifiedName)
  /// A foreign table, which is a `.table` but for its comment.
  case foreignTable(QualifiedName)
  /// How a table is kept.
  case attributes(QualifiedName)
  /// The bond of a table to those whose part it is or whose columns it inherits.
  case inheritance(QualifiedName)
  case view(QualifiedName)
  case materializedView(QualifiedName)
  case column(Identifier, of: QualifiedName)
  case constraint(Identifier, of: QualifiedName)
  case index(Identifier, of: QualifiedName)
  case policy(Identifier, of: QualifiedName)
  case trigger(Identifier, of: QualifiedName)
  case rule(Identifier, of: QualifiedName)
  case standalone(StandaloneKind, StandaloneName)

  /// The table, or the object itself where it belongs to none.
  package var root: ObjectPath {
    switch self {
    case .schema, .extension, .enumType, .function, .procedure, .sequence, .table, .view,
      .materializedView,
      .standalone:
      self
    case .foreignTable(let table), .attributes(let table), .inheritance(let table),
      .column(_, let table), .constraint(_, let table), .index(_, let table), .policy(_, let table),
      .trigger(_, let table), .rule(_, let table):
      .table(table)
    }
  }

  /// The schema that holds the object; `nil` for what lies in none.
  package var schema: Identifier? {
    switch self {
    case .schema, .extension: nil
    case .enumType(let name), .sequence(let name), .table(let name), .foreignTable(let name),
      .attributes(let name), .inheritance(let name), .view(let name), .materializedView(let name):
      name.schema
    case .function(let signature), .procedure(let signature): signature.name.schema
    case .column(_, let table), .constraint(_, let table), .index(_, let table),
      .policy(_, let table), .trigger(_, let table), .rule(_, let table):
      table.schema
    case .standalone(_, let name): name.schema
    }
  }

  /// The word that names the object's kind in reports and JSON.
  package var kind: String {
    switch self {
    case .schema: "schema"
    case .extension: "extension"
    case .enumType: "enum"
    case .function: "function"
    case .procedure: "procedure"
    case .sequence: "sequence"
    case .table: "table"
    case .foreignTable: "foreign table"
    case .attributes: "attributes"
    case .inheritance: "inheritance"
    case .view: "view"
    case .materializedView: "materialized view"
    case .column: "column"
    case .constraint: "constraint"
    case .index: "index"
    case .policy: "policy"
    case .trigger: "trigger"
    case .rule: "rule"
    case .standalone(let kind, _): kind.rawValue
    }
  }
}

extension ObjectPath: CustomStringConvertible, Comparable {
  /// `public.persona_goals.priority`
  package var description: String {
    switch self {
    case .schema(let name), .extension(let name): name.name
    case .enumType(let name), .sequence(let name), .table(let name), .foreignTable(let name),
      .attributes(let name), .inheritance(let name), .view(let name), .materializedView(let name):
      name.description
    case .function(let signature), .procedure(let signature): signature.description
    case .column(let name, let table), .constraint(let name, let table),
      .index(let name, let table), .policy(let name, let table), .trigger(let name, let table),
      .rule(let name, let table):
      "\(table).\(name)"
    case .standalone(_, let name): name.description
    }
  }

  package static func < (left: ObjectPath, right: ObjectPath) -> Bool {
    (left.description, left.kind) < (right.description, right.kind)
  }
}
