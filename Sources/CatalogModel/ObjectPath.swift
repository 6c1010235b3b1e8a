package import SQLText

/// The address of one object in a catalog; the same on the side of the specification and of the database.
package enum ObjectPath: Hashable, Sendable {
  case schema(Identifier)
  case `extension`(Identifier)
  case enumType(QualifiedName)
  case function(FunctionSignature)
  case sequence(QualifiedName)
  case table(QualifiedName)
  case view(QualifiedName)
  case materializedView(QualifiedName)
  case column(Identifier, of: QualifiedName)
  case constraint(Identifier, of: QualifiedName)
  case index(Identifier, of: QualifiedName)
  case policy(Identifier, of: QualifiedName)
  case trigger(Identifier, of: QualifiedName)

  /// The table, or the object itself where it belongs to none.
  package var root: ObjectPath {
    switch self {
    case .schema, .extension, .enumType, .function, .sequence, .table, .view, .materializedView:
      self
    case .column(_, let table), .constraint(_, let table), .index(_, let table),
      .policy(_, let table), .trigger(_, let table):
      .table(table)
    }
  }

  /// The word that names the object's kind in reports and JSON.
  package var kind: String {
    switch self {
    case .schema: "schema"
    case .extension: "extension"
    case .enumType: "enum"
    case .function: "function"
    case .sequence: "sequence"
    case .table: "table"
    case .view: "view"
    case .materializedView: "materialized view"
    case .column: "column"
    case .constraint: "constraint"
    case .index: "index"
    case .policy: "policy"
    case .trigger: "trigger"
    }
  }
}

extension ObjectPath: CustomStringConvertible, Comparable {
  /// `public.persona_goals.priority`
  package var description: String {
    switch self {
    case .schema(let name), .extension(let name): name.name
    case .enumType(let name), .sequence(let name), .table(let name), .view(let name),
      .materializedView(let name):
      name.description
    case .function(let signature): signature.description
    case .column(let name, let table), .constraint(let name, let table),
      .index(let name, let table), .policy(let name, let table), .trigger(let name, let table):
      "\(table).\(name)"
    }
  }

  package static func < (left: ObjectPath, right: ObjectPath) -> Bool {
    (left.description, left.kind) < (right.description, right.kind)
  }
}
