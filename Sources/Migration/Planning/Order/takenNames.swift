import CatalogModel
import SQLText

/// A name that two objects cannot have at the same time.
enum TakenName: Hashable {
  case relation(QualifiedName)
  case type(QualifiedName)
  case routine(FunctionSignature)
  /// The place of a table's primary key, of which it has one.
  case primaryKey(of: QualifiedName)
  /// Constraint triggers are constraints too.
  case constraint(Identifier, of: QualifiedName)
}

extension Change {
  /// The name of the sequence that a column with an identity brings or takes away.
  func nameOfSequence(_ isGained: Bool) -> [TakenName] {
    guard case .column(.alter(let old, let new), let table) = self,
      old.value.isIdentity != new.value.isIdentity, new.value.isIdentity == isGained
    else { return [] }
    return [.relation((isGained ? new : old).sequenceName(in: table))]
  }

  /// The names that the object takes, once it is made, from others of its schema.
  var takenNames: [TakenName] {
    switch self {
    case .column(.create(let column), let table) where column.value.isIdentity:
      [.relation(column.sequenceName(in: table))]
    case .constraint(.create(let constraint), let table):
      path.takenNames + [.constraint(constraint.name, of: table)]
        + (constraint.rule.isPrimaryKey ? [.primaryKey(of: table)] : [])
    case .trigger(.create(let trigger), let table) where trigger.constraint != nil:
      [.constraint(trigger.name, of: table)]
    default: path.takenNames
    }
  }
}

extension ObjectPath {
  /// The names that the object takes from others of its schema.
  var takenNames: [TakenName] {
    switch self {
    case .enumType(let name): [.type(name)]
    case .sequence(let name): [.relation(name)]
    case .table(let name), .view(let name), .materializedView(let name):
      [.relation(name), .type(name)]
    case .function(let signature), .procedure(let signature): [.routine(signature)]
    case .index(let name, let table), .constraint(let name, let table):
      [.relation(QualifiedName(schema: table.schema, name))]
    case .standalone(.type, .inSchema(let name)): [.relation(name), .type(name)]
    case .standalone(.domain, .inSchema(let name)): [.type(name)]
    case .standalone(_, .routine(let signature)): [.routine(signature)]
    case .schema, .extension, .foreignTable, .attributes, .inheritance, .column, .policy, .trigger,
      .rule, .standalone:
      []
    }
  }

  /// The name by which calls find a routine.
  var routineName: QualifiedName? {
    switch self {
    case .function(let signature), .procedure(let signature),
      .standalone(_, .routine(let signature)):
      signature.name
    default: nil
    }
  }
}
