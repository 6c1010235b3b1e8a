package import SQLText

/// What objects are called from now on where others refer to them. An object's own name is none of its business.
package struct NameMapping {
  package enum Kind {
    case type, relation, routine, `operator`
    /// Collations, operator classes and families, and what searches text.
    case other
  }

  private let name: (QualifiedName, Kind) -> QualifiedName
  private let text: (String) -> String

  /// - Parameter text: gives free SQL the new names.
  package init(
    name: @escaping (QualifiedName, Kind) -> QualifiedName, text: @escaping (String) -> String
  ) {
    self.name = name
    self.text = text
  }

  package func rowType(_ old: QualifiedName) -> QualifiedName { name(old, .type) }

  package func relation(_ old: QualifiedName) -> QualifiedName { name(old, .relation) }

  package func routine(_ old: QualifiedName) -> QualifiedName { name(old, .routine) }

  package func other(_ old: QualifiedName) -> QualifiedName { name(old, .other) }

  package func type(_ old: ColumnType) -> ColumnType {
    guard let type = old.typeWithSchema else { return old }
    let new = name(type, .type)
    return new == type ? old : ColumnType(canonical: new.spelling + old.suffix)
  }

  package func `operator`(_ old: OperatorName) -> OperatorName {
    let new = name(QualifiedName(schema: old.schema, Identifier(old.symbol)), .operator)
    return OperatorName(schema: new.schema, new.name.name)
  }

  package func sql(_ old: String) -> String { text(old) }

  package func expression(_ old: Expression) -> Expression { Expression(text(old.text)) }

  package func signature(_ old: FunctionSignature) -> FunctionSignature {
    FunctionSignature(name: old.name, inputs: old.inputs.map(type))
  }
}
