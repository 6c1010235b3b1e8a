import CatalogModel
import SQLGrammar
import SQLText

/// What must be there before a change can run.
struct Requirements {
  var paths: Set<ObjectPath> = []
  var functions: Set<QualifiedName> = []
  /// Tables whose primary keys are needed.
  var keys: Set<QualifiedName> = []

  mutating func add(_ expression: Expression?) {
    guard let expression else { return }
    add(references(inExpression: expression.text))
  }

  mutating func add(_ references: References) {
    functions.formUnion(references.functions)
    for relation in references.relations { add(relation: relation) }
  }

  /// What a whole query or body names, and the columns of all that it names.
  mutating func add(script: String) {
    let references = references(inScript: script)
    add(references)
    let words = namedWords(script)
    for relation in references.relations {
      for word in words { paths.insert(.column(Identifier(word), of: relation)) }
    }
  }

  private mutating func add(relation name: QualifiedName) {
    paths.formUnion([.table(name), .view(name), .materializedView(name)])
  }

  /// The name may be that of a table's or view's rows.
  mutating func add(_ type: ColumnType?) {
    guard let name = type?.userType else { return }
    paths.insert(.enumType(name))
    add(relation: name)
  }

  mutating func add(_ column: Column) {
    add(column.type)
    switch column.value {
    case .default(let value), .generated(let value): add(value)
    case .none, .identity: break
    }
  }

  mutating func add(_ index: Index) {
    add(index.predicate)
    for key in index.keys {
      if case .expression(let expression) = key.value { add(expression) }
    }
  }

  mutating func add(_ trigger: Trigger) {
    functions.insert(trigger.function)
    add(trigger.condition)
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
  case .view(let edit): add(edit.object, to: &needed)
  case .column(let edit, _): needed.add(edit.object)
  case .constraint(let edit, _): needed.add(edit.object.rule)
  case .index(let edit, _): needed.add(edit.object)
  case .policy(let edit, _):
    needed.add(edit.object.using)
    needed.add(edit.object.withCheck)
  case .trigger(let edit, _): needed.add(edit.object)
  case .function(let edit): add(edit.object, to: &needed)
  }
  return needed
}

/// PostgreSQL reads a body in SQL when the function is made, and one in another language when it runs.
private func add(_ function: Function, to needed: inout Requirements) {
  needed.paths.insert(.schema(function.signature.name.schema))
  for type in function.signature.inputs { needed.add(type) }
  if let result = function.result {
    let row = result.hasPrefix("SETOF ") ? String(result.dropFirst("SETOF ".count)) : result
    needed.add(ColumnType(canonical: row))
  }
  if function.language == "sql" { needed.add(script: function.body) }
}

private func add(_ view: View, to needed: inout Requirements) {
  needed.paths.insert(.schema(view.name.schema))
  needed.add(script: view.query.text)
  // With the key among the groups, a query may name any other column of the table.
  let use = ViewUse(view)
  if use.words.contains("group") { needed.keys.formUnion(use.relations) }
  for index in view.indexes { needed.add(index) }
  for trigger in view.triggers { needed.add(trigger) }
}
