import CatalogModel
import SQLGrammar
import SQLText

/// What must be there before a change can run.
struct Requirements {
  var paths: Set<ObjectPath> = []
  var functions: Set<QualifiedName> = []
  /// Tables whose keys are needed.
  var keys: Set<QualifiedName> = []

  mutating func add(_ expression: Expression?) {
    guard let expression else { return }
    let references = references(inExpression: expression.text)
    add(references)
    if references.callSequences { add(sequencesIn: expression.text) }
  }

  mutating func add(_ references: References) {
    functions.formUnion(references.functions)
    for relation in references.relations { add(relation: relation) }
  }

  /// What a whole query or body names, and the columns of all that it names.
  mutating func add(script: String) {
    let references = references(inScript: script)
    add(references)
    if references.callSequences { add(sequencesIn: script) }
    let words = namedWords(script)
    for relation in references.relations {
      for word in words { paths.insert(.column(Identifier(word), of: relation)) }
    }
  }

  /// `nextval` names a sequence by a string.
  private mutating func add(sequencesIn text: String) {
    for name in quotedTexts(text) { paths.insert(.sequence(QualifiedName(parsing: name))) }
  }

  private mutating func add(relation name: QualifiedName) {
    paths.formUnion([.table(name), .view(name), .materializedView(name)])
  }

  /// The name may be that of a table's or view's rows.
  mutating func add(_ type: ColumnType?) {
    if let name = type?.userType { add(userType: name) }
  }

  mutating func add(userType name: QualifiedName) {
    paths.insert(.enumType(name))
    add(relation: name)
  }

  mutating func add(_ column: Column) {
    add(column.type)
    switch column.value {
    case .default(let value): add(value)
    case .generated(let value): value.map { add($0) }
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
    case .foreignKey(let key):
      paths.insert(.table(key.target))
      keys.insert(key.target)
    case .primaryKey, .unique, .other: break
    }
  }
}

func requirements(of change: Change, wholly: Bool = false) -> Requirements {
  var needed = Requirements()
  needed.paths.insert(change.path)
  needed.paths.insert(change.path.root)
  switch change {
  case .schema, .extension, .rowSecurity, .grants, .comment, .foreignOptions: break
  case .tableAttributes(let table, let old, let new):
    for name in old.indexes + new.indexes {
      needed.paths.formUnion([.index(name, of: table), .constraint(name, of: table)])
    }
  case .partition(_, let old, let new):
    for partition in [old, new].compactMap(\.self) {
      needed.paths.insert(.table(partition.parent))
    }
  case .parents(_, let old, let new):
    for parent in old + new { needed.paths.insert(.table(parent)) }
  case .enumType(let edit): needed.paths.insert(.schema(edit.object.name.schema))
  case .sequence(let edit): needed.paths.insert(.schema(edit.object.name.schema))
  case .sequenceOwner(_, let old, let new):
    for owner in [old, new].compactMap(\.self) {
      needed.paths.insert(.table(owner.table))
      needed.paths.insert(.column(owner.column, of: owner.table))
    }
  case .table(let edit):
    needed.paths.insert(.schema(edit.object.name.schema))
    for parent in edit.object.parents {
      needed.paths.insert(.table(parent))
      for column in edit.object.columns where column.isInherited {
        needed.paths.insert(.column(column.name, of: parent))
      }
    }
    for column in edit.object.columns { needed.add(column) }
    for constraint in edit.object.constraints { needed.add(constraint.rule) }
    if wholly { addParts(of: edit.object, to: &needed) }
  case .view(let edit): add(edit.object, to: &needed)
  case .column(let edit, _): needed.add(edit.object)
  case .constraint(let edit, _): needed.add(edit.object.rule)
  case .index(let edit, _): needed.add(edit.object)
  case .policy(let edit, _):
    needed.add(edit.object.using)
    needed.add(edit.object.withCheck)
  case .trigger(let edit, _): needed.add(edit.object)
  case .rule(let edit, _): needed.add(script: edit.object.sql.text)
  case .function(let edit): add(edit.object, to: &needed)
  case .standalone(let edit):
    if let schema = edit.object.path.schema { needed.paths.insert(.schema(schema)) }
  }
  return needed
}

private func addParts(of table: Table, to needed: inout Requirements) {
  for index in table.indexes { needed.add(index) }
  for trigger in table.triggers { needed.add(trigger) }
  for rule in table.rules { needed.add(script: rule.sql.text) }
  for policy in table.policies {
    needed.add(policy.using)
    needed.add(policy.withCheck)
  }
}

/// PostgreSQL reads a body in SQL when the function is made, and one in another language when it runs.
private func add(_ function: Function, to needed: inout Requirements) {
  needed.paths.insert(.schema(function.signature.name.schema))
  for type in function.signature.inputs { needed.add(type) }
  for name in namesOfTypes(function.arguments + " " + (function.result ?? "")) {
    needed.add(userType: name)
  }
  if function.language == "sql" { needed.add(script: function.body) }
}

private func add(_ view: View, to needed: inout Requirements) {
  needed.paths.insert(.schema(view.name.schema))
  needed.add(script: view.query.text)
  // With the key among the groups, a query may name any other column of the table.
  let use = SQLUse(view)
  if use.words.contains("group") { needed.keys.formUnion(use.relations) }
  for index in view.indexes { needed.add(index) }
  for trigger in view.triggers { needed.add(trigger) }
  for rule in view.rules { needed.add(script: rule.sql.text) }
}

extension References {
  fileprivate var callSequences: Bool {
    functions.contains { ["nextval", "currval", "setval"].contains($0.name.name) }
  }
}

/// Every word of a list of arguments or results that may be the name of a type.
private func namesOfTypes(_ text: String) -> Set<QualifiedName> {
  let tokens = scanTokens(text)
  var names = Set(namedWords(text).map { QualifiedName(Identifier($0)) })
  for position in tokens.indices.dropFirst().dropLast() where tokens[position].text == "." {
    names.insert(
      QualifiedName(parsing: "\(tokens[position - 1].text).\(tokens[position + 1].text)"))
  }
  return names
}

extension TableAttributes {
  /// The indexes that they name.
  fileprivate var indexes: [Identifier] {
    if case .index(let name) = replicaIdentity { [name] + (clusteredIndex.map { [$0] } ?? []) } else {
      clusteredIndex.map { [$0] } ?? []
    }
  }
}
