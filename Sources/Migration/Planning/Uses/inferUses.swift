import CatalogModel
import SQLGrammar
import SQLText

/// What an object uses by the words of its SQL. A word counts as a column of every table that the SQL names:
/// what makes way without need does no harm, and what stays in the way does.
func inferUses(of creation: Change, names: NameIndex) -> Uses {
  var found = SQLReading(names: names)
  found.read(creation)
  found.firm.remove(creation.path)
  return Uses(firm: found.firm, loose: looseUses(of: creation, names: names))
}

/// What the body of a function names: PostgreSQL reads one in SQL when the function is made, and of one in PL/pgSQL the
/// declarations, and keeps no record of it. What it calls has to be there when an index or a default calls it.
func looseUses(of creation: Change, names: NameIndex) -> Set<ObjectPath> {
  guard case .function(let edit) = creation else { return [] }
  let function = edit.object
  var found = SQLReading(names: names)
  switch function.language.name {
  case "sql":
    found.read(script: function.body, searching: function.searchedSchemas)
    let words = namedWords(function.body)
    // Arguments that are rows have columns too.
    for type in function.signature.inputs.compactMap(\.userType) { found.add(words, of: type) }
  case "plpgsql":
    found.read(declarations(inBody: function.body), searching: function.searchedSchemas)
    found.readCalls(scanTokens(function.body), searching: function.searchedSchemas)
  default: return []
  }
  found.firm.remove(creation.path)
  return found.firm
}

/// Collects what pieces of SQL name.
private struct SQLReading {
  let names: NameIndex
  var firm: Set<ObjectPath> = []

  mutating func read(_ creation: Change) {
    switch creation {
    // A table uses nothing but through its parts.
    case .rename, .schema, .extension, .enumType, .sequence, .table, .tableAttributes, .partition,
      .parents, .foreignOptions, .rowSecurity, .grants, .owner, .comment:
      break
    case .sequenceOwner(_, let old, let new):
      for owner in [old, new].compactMap(\.self) {
        firm.formUnion([.table(owner.table), .column(owner.column, of: owner.table)])
      }
    case .view(let edit): read(edit.object)
    case .column(let edit, let table): read(edit.object, of: table)
    case .constraint(let edit, let table): read(edit.object.rule, of: table)
    case .index(let edit, let table): read(edit.object, of: table)
    case .policy(let edit, let table): read([edit.object.using, edit.object.withCheck], of: table)
    case .trigger(let edit, let table): read(edit.object, of: table)
    case .rule(let edit, _): read(script: edit.object.sql.text)
    case .function(let edit): read(edit.object)
    case .standalone(let edit): read(edit.object)
    }
  }

  /// What a whole query or body names, and the columns of all that it names.
  mutating func read(script: String, searching schemas: Set<String> = ["public"]) {
    let references = references(inScript: script, searching: schemas)
    add(references, in: script)
    let words = namedWords(script)
    for relation in references.relations { add(words, of: relation) }
    // With the key among the groups, a query may name any other column of the table; a conflict is one of keys.
    guard !words.isDisjoint(with: ["group", "conflict"]) else { return }
    for relation in references.relations { firm.formUnion((names.keys[relation] ?? [:]).keys) }
  }

  private mutating func read(_ expressions: [Expression?], of table: QualifiedName) {
    for text in expressions.compactMap({ $0?.text }) {
      let references = references(inExpression: text)
      add(references, in: text)
      let words = namedWords(text)
      for relation in references.relations.union([table]) { add(words, of: relation) }
    }
  }

  private mutating func add(_ references: References, in text: String) {
    for name in references.functions { firm.formUnion(names.functions[name] ?? []) }
    for name in references.relations { add(relation: name) }
    guard references.callSequences else { return }
    // `nextval` names a sequence by a string.
    for name in quotedTexts(text) { firm.insert(.sequence(QualifiedName(parsing: name))) }
  }

  /// The types of variables, and the columns `a` of tables in `t.a%type`.
  mutating func read(_ declarations: [Token], searching schemas: Set<String>) {
    for name in namesOfTypes(declarations) {
      add(userType: name)
      for schema in schemas where name.schema == "public" {
        add(userType: QualifiedName(schema: Identifier(schema), name.name))
      }
    }
    for position in declarations.indices.dropFirst(3)
    where declarations[position].text == "%" && declarations[position - 2].text == "." {
      let words: Set = [namedWord(declarations[position - 1])]
      for relation in candidates(upTo: position - 3, of: declarations, searching: schemas) {
        add(words, of: relation)
      }
    }
  }

  /// The functions of whose names a bracket follows.
  mutating func readCalls(_ tokens: [Token], searching schemas: Set<String>) {
    for position in tokens.indices.dropLast() where tokens[position + 1].text == "(" {
      for name in candidates(upTo: position, of: tokens, searching: schemas) {
        firm.formUnion(names.functions[name] ?? [])
      }
    }
  }

  private func candidates(
    upTo position: Int, of tokens: [Token], searching schemas: Set<String>
  ) -> [QualifiedName] {
    let name = Identifier(namedWord(tokens[position]))
    guard position > 1, tokens[position - 1].text == "." else {
      return schemas.map { QualifiedName(schema: Identifier($0), name) }
    }
    return [QualifiedName(schema: Identifier(namedWord(tokens[position - 2])), name)]
  }

  mutating func add(_ words: Set<String>, of relation: QualifiedName) {
    for word in words { firm.insert(.column(Identifier(word), of: relation)) }
  }

  private mutating func add(relation name: QualifiedName) {
    firm.formUnion([.table(name), .view(name), .materializedView(name)])
  }

  /// The name may be that of a table's or view's rows.
  private mutating func add(userType name: QualifiedName) {
    firm.insert(.enumType(name))
    for kind in StandaloneKind.allCases where kind.isType {
      firm.insert(.standalone(kind, .inSchema(name)))
    }
    add(relation: name)
  }

  private mutating func add(_ type: ColumnType?) {
    if let name = type?.userType { add(userType: name) }
  }

  private mutating func read(_ column: Column, of table: QualifiedName) {
    add(column.type)
    switch column.value {
    case .default(let value): read([value], of: table)
    case .generated(let value): read([value], of: table)
    case .none, .identity: break
    }
  }

  private mutating func read(_ index: Index, of table: QualifiedName) {
    read([index.predicate], of: table)
    for name in index.include { firm.insert(.column(name, of: table)) }
    for key in index.keys {
      switch key.value {
      case .column(let name): firm.insert(.column(name, of: table))
      case .expression(let expression): read([expression], of: table)
      }
    }
  }

  private mutating func read(_ trigger: Trigger, of table: QualifiedName) {
    firm.formUnion(names.functions[trigger.function] ?? [])
    for name in trigger.updateColumns { firm.insert(.column(name, of: table)) }
    read([trigger.condition], of: table)
  }

  private mutating func read(_ rule: ConstraintRule, of table: QualifiedName) {
    switch rule {
    case .check(let condition): read([condition], of: table)
    case .foreignKey(let key):
      firm.insert(.table(key.target))
      for name in key.columns { firm.insert(.column(name, of: table)) }
      for name in key.targetColumns { firm.insert(.column(name, of: key.target)) }
      firm.formUnion(names.keys(for: key))
    case .primaryKey(let columns), .unique(let columns):
      for name in columns { firm.insert(.column(name, of: table)) }
    case .other: break
    }
  }

  private mutating func read(_ function: Function) {
    for type in function.signature.inputs { add(type) }
    for name in namesOfTypes(scanTokens(function.arguments + " " + (function.result ?? ""))) {
      add(userType: name)
    }
  }

  private mutating func read(_ view: View) {
    read(script: view.query.text)
  }

  /// Only a server makes such objects, and tells what they use.
  private mutating func read(_ object: Standalone) {
    for statement in object.object.creation {
      for name in namesOfTypes(scanTokens(statement.text)) { add(userType: name) }
    }
  }
}

extension Function {
  /// Where names without a schema in its body may be found.
  var searchedSchemas: Set<String> {
    guard let setting = searchPath else { return ["public", signature.name.schema.name] }
    return namedWords(String(setting.drop { $0 != "=" }.dropFirst()))
  }
}

extension References {
  fileprivate var callSequences: Bool {
    functions.contains { ["nextval", "currval", "setval"].contains($0.name.name) }
  }
}

/// Every word of a list of arguments, results or variables that may be the name of a type.
private func namesOfTypes(_ tokens: [Token]) -> Set<QualifiedName> {
  var names = Set(namedWords(tokens).map { QualifiedName(Identifier($0)) })
  for position in tokens.indices.dropFirst().dropLast() where tokens[position].text == "." {
    names.insert(
      QualifiedName(parsing: "\(tokens[position - 1].text).\(tokens[position + 1].text)"))
  }
  return names
}
