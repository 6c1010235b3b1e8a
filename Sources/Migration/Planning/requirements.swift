import CatalogModel
import SQLGrammar
import SQLText

/// What must be there before a change can run.
struct Requirements {
  var paths: Set<ObjectPath> = []
  var functions: Set<QualifiedName> = []

  mutating func add(_ expression: Expression?) {
    guard let expression else { return }
    add(references(inExpression: expression.text))
  }

  mutating func add(_ references: References) {
    functions.formUnion(references.functions)
    for relation in references.relations { paths.insert(.table(relation)) }
  }

  mutating func add(_ type: ColumnType?) {
    guard let name = type?.userType else { return }
    paths.insert(.enumType(name))
  }

  mutating func add(_ column: Column) {
    add(column.type)
    switch column.value {
    case .default(let value): add(value)
    case .generated(let value): value.map { add($0) }
    case .none, .identity: break
    }
  }

  mutating func add(_ rule: ConstraintRule) {
    switch rule {
    case .check(let condition): add(condition)
    case .foreignKey(let key): paths.insert(.table(key.target))
    case .primaryKey, .unique, .other: break
    }
  }
}

func requirements(of change: Change) -> Requirements {
  var needed = Requirements()
  needed.paths.insert(change.path)
  needed.paths.insert(change.path.root)
  switch change {
  case .schema, .extension, .rowSecurity, .grants, .comment: break
  case .enumType(let edit): needed.paths.insert(.schema(edit.object.name.schema))
  case .table(let edit):
    needed.paths.insert(.schema(edit.object.name.schema))
    for column in edit.object.columns { needed.add(column) }
    for constraint in edit.object.constraints { needed.add(constraint.rule) }
  case .column(let edit, _): needed.add(edit.object)
  case .constraint(let edit, _): needed.add(edit.object.rule)
  case .index(let edit, _):
    needed.add(edit.object.predicate)
    for key in edit.object.keys {
      if case .expression(let expression) = key.value { needed.add(expression) }
    }
  case .policy(let edit, _):
    needed.add(edit.object.using)
    needed.add(edit.object.withCheck)
  case .trigger(let edit, _):
    needed.functions.insert(edit.object.function)
    needed.add(edit.object.condition)
  case .function(let edit): add(edit.object, to: &needed)
  }
  return needed
}

/// PostgreSQL reads a body in SQL when the function is made, and one in another language when it runs.
private func add(_ function: Function, to needed: inout Requirements) {
  needed.paths.insert(.schema(function.signature.name.schema))
  for type in function.signature.inputs { needed.add(type) }
  if function.language == "sql" { needed.add(references(inScript: function.body)) }
}
