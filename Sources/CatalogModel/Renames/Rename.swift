package import SQLText

/// A new name for an object that stays what it is.
package struct Rename: Hashable, Sendable {
  package let scope: Scope
  package let old: Identifier
  package let new: Identifier

  /// Where no two objects have one name.
  package enum Scope: Hashable, Sendable {
    case types(in: Identifier)
    case tables(in: Identifier)
    case sequences(in: Identifier)
    /// The sequences of identity columns, which no catalog lists.
    case identities(in: Identifier)
    case functions(in: Identifier, inputs: [ColumnType], kind: Function.Kind)
    case columns(of: QualifiedName)
    case values(of: QualifiedName)
    case constraints(of: QualifiedName)
    case indexes(of: QualifiedName)
    /// What an extension has brought, of which the names are those that others use: all of it gets another schema.
    case members(of: Identifier, names: Set<Identifier>)
  }

  package init(_ scope: Scope, from old: Identifier, to new: Identifier) {
    self.scope = scope
    self.old = old
    self.new = new
  }

  package var inverse: Rename { Rename(scope, from: new, to: old) }

  /// Whether the names stay, in another schema.
  package var isMove: Bool { if case .members = scope { true } else { false } }

  package var oldPath: ObjectPath { scope.path(of: old) }
  package var newPath: ObjectPath { scope.path(of: new) }
}

extension Rename.Scope {
  /// The path of the object that has the name; that of the type for a value.
  package func path(of name: Identifier) -> ObjectPath {
    switch self {
    case .types(let schema): .enumType(QualifiedName(schema: schema, name))
    case .tables(let schema): .table(QualifiedName(schema: schema, name))
    case .sequences(let schema), .identities(let schema):
      .sequence(QualifiedName(schema: schema, name))
    case .functions(let schema, let inputs, let kind):
      kind == .procedure
        ? .procedure(signature(name, in: schema, inputs))
        : .function(signature(name, in: schema, inputs))
    case .columns(let table): .column(name, of: table)
    case .values(let type): .enumType(type)
    case .constraints(let table): .constraint(name, of: table)
    case .indexes(let table): .index(name, of: table)
    case .members(let name, _): .extension(name)
    }
  }

  private func signature(
    _ name: Identifier, in schema: Identifier, _ inputs: [ColumnType]
  ) -> FunctionSignature {
    FunctionSignature(name: QualifiedName(schema: schema, name), inputs: inputs)
  }

  /// The word for what is renamed: `column`, `enum value`.
  package var noun: String {
    switch self {
    case .types: "type"
    case .tables: "table"
    case .sequences, .identities: "sequence"
    case .functions(_, _, let kind): kind == .procedure ? "procedure" : "function"
    case .columns: "column"
    case .values: "enum value"
    case .constraints: "constraint"
    case .indexes: "index"
    case .members: "extension"
    }
  }
}
