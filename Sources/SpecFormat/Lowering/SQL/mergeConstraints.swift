import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension Lowering {
  /// Adds the constraints of SQL to those of the Markdown, and names those without a name as PostgreSQL does.
  mutating func mergeConstraints(
    _ found: [Placed<TableFact>], into table: inout Table, bag: inout DiagnosticBag
  ) {
    var statements: [Identifier: SourceRange] = [:]
    for draft in constraintDrafts(found) where checkColumns(of: draft, in: table, bag: &bag) {
      if let twin = twin(of: draft.value, in: table, statements: statements) {
        agree(draft, with: twin, in: &table, statements: statements)
        continue
      }
      dropOpenReference(for: draft.value, from: &table)
      if let rival = rival(of: draft.value, in: table, statements: statements) {
        reportAmbiguity(
          "'\(draft.value.name ?? rival.name)' of '\(table.name.brief)'", describe(rival.rule),
          describe(draft.value.rule), at: draft.range,
          first: desired.provenance[.constraint(rival.name, of: table.name)]?.range, into: &bag)
        continue
      }
      guard let name = takeName(of: draft, on: table.name, bag: &bag) else { continue }
      statements[name] = draft.value.statement
      add(Constraint(name: name, rule: draft.value.rule), to: &table, at: draft.range, bag: &bag)
      if case .primaryKey(let columns) = draft.value.rule { require(columns, in: &table) }
    }
  }

  func require(_ columns: [Identifier], in table: inout Table) {
    for position in table.columns.indices where columns.contains(table.columns[position].name) {
      table.columns[position].isNullable = false
    }
  }

  /// A key that one statement states twice, as in `id uuid primary key unique`, is one key to PostgreSQL.
  private func constraintDrafts(_ found: [Placed<TableFact>]) -> [Placed<ConstraintDraft>] {
    var drafts: [Placed<ConstraintDraft>] = []
    for fact in found {
      guard case .constraint(let draft) = fact.value else { continue }
      let twin = drafts.firstIndex { earlier in
        earlier.value.statement == draft.statement
          && earlier.value.rule.keyColumns == draft.rule.keyColumns
          && draft.rule.keyColumns != nil && (earlier.value.name == nil || draft.name == nil)
      }
      guard let twin else {
        drafts.append(Placed(draft, at: fact.range))
        continue
      }
      var kept = drafts[twin].value
      kept.name = kept.name ?? draft.name
      if case .primaryKey = draft.rule { kept.rule = draft.rule }
      drafts[twin] = Placed(kept, at: drafts[twin].range)
    }
    return drafts
  }

  /// A constraint that another place states already, alike in all but its name.
  private func twin(
    of draft: ConstraintDraft, in table: Table, statements: [Identifier: SourceRange]
  ) -> Constraint? {
    let twins = table.constraints.filter {
      statements[$0.name] != draft.statement && isSame($0.rule, draft.rule)
    }
    return twins.first { $0.name == draft.name }
      ?? twins.first { draft.name == nil || statements[$0.name] == nil }
  }

  /// A name that SQL gives counts more than the one that the Markdown's constraint was given.
  private mutating func agree(
    _ draft: Placed<ConstraintDraft>, with twin: Constraint, in table: inout Table,
    statements: [Identifier: SourceRange]
  ) {
    guard let name = draft.value.name, name != twin.name,
      let position = table.constraints.firstIndex(where: { $0.name == twin.name })
    else { return }
    table.constraints[position].name = name
    let path = ObjectPath.constraint(twin.name, of: table.name)
    desired.provenance[.constraint(name, of: table.name)] = desired.provenance[path]
    desired.provenance[path] = nil
  }

  /// A cell that names a table alone is at one with any key that leads there.
  private mutating func dropOpenReference(for draft: ConstraintDraft, from table: inout Table) {
    guard case .foreignKey(let key) = draft.rule else { return }
    table.constraints.removeAll { constraint in
      let path = ObjectPath.constraint(constraint.name, of: table.name)
      guard case .foreignKey(let other) = constraint.rule, other.columns == key.columns,
        other.target == key.target, openReferences.contains(path)
      else { return false }
      desired.provenance[path] = nil
      return true
    }
  }

  /// A constraint that speaks of the same thing and says something else.
  private func rival(
    of draft: ConstraintDraft, in table: Table, statements: [Identifier: SourceRange]
  ) -> Constraint? {
    table.constraints.first { other in
      if other.name == draft.name { return true }
      let isOfMarkdown = statements[other.name] == nil
      switch (other.rule, draft.rule) {
      case (.primaryKey, .primaryKey): return true
      case (.foreignKey(let other), .foreignKey(let key)):
        return isOfMarkdown && other.columns == key.columns
      case (.check, .check):
        return isOfMarkdown && draft.name == nil
          && other.name == objectName(table.name.name.name, draft.nameColumns, "check")
      default: return false
      }
    }
  }

  private mutating func takeName(
    of draft: Placed<ConstraintDraft>, on table: QualifiedName, bag: inout DiagnosticBag
  ) -> Identifier? {
    let (suffix, kind) = naming(draft.value.rule)
    guard let name = draft.value.name else {
      return relationNames.choose(
        table.name.name, draft.value.nameColumns, suffix, in: table.schema, as: kind)
    }
    guard relationNames.take(name, in: table.schema, as: kind) || kind == .constraint else {
      bag.add(
        .duplicateName, at: draft.range.firstLine,
        "another table, index or key is called '\(name)'", help: "give it another name")
      return nil
    }
    return name
  }

  private func naming(_ rule: ConstraintRule) -> (suffix: String, kind: NameChooser.Kind) {
    switch rule {
    case .primaryKey: ("pkey", .key)
    case .unique: ("key", .key)
    case .foreignKey: ("fkey", .constraint)
    case .check, .other: ("check", .constraint)
    }
  }

  private func checkColumns(
    of draft: Placed<ConstraintDraft>, in table: Table, bag: inout DiagnosticBag
  ) -> Bool {
    let columns: [Identifier] =
      switch draft.value.rule {
      case .primaryKey(let columns), .unique(let columns): columns
      case .foreignKey(let key): key.columns
      case .check, .other: []
      }
    return checkColumns(columns, of: table, at: draft.range, bag: &bag)
  }

  /// Whether the columns that SQL names are there.
  func checkColumns(
    _ columns: [Identifier], of table: Table, at range: SourceRange, bag: inout DiagnosticBag
  ) -> Bool {
    let known = Set(table.columns.map(\.name))
    guard let missing = columns.first(where: { !known.contains($0) }) else { return true }
    bag.add(
      .unknownField, at: range.firstLine, "'\(table.name.brief)' has no field '\(missing)'",
      help: "correct the name, or add the field")
    return false
  }

  private func isSame(_ left: ConstraintRule, _ right: ConstraintRule) -> Bool {
    switch (left, right) {
    case (.check(let left), .check(let right)):
      return compareExpressions(left.text, right.text) == .same
    case (.foreignKey(let left), .foreignKey(var right)):
      if left.targetColumns.isEmpty || right.targetColumns.isEmpty {
        right.targetColumns = left.targetColumns
      }
      return left == right
    default: return left == right
    }
  }
}

private func describe(_ rule: ConstraintRule) -> String {
  switch rule {
  case .primaryKey(let columns): "primary key (\(list(columns)))"
  case .unique(let columns): "unique (\(list(columns)))"
  case .check(let condition): "check (\(condition.text))"
  case .foreignKey(let key):
    "references \(key.target.brief)(\(list(key.targetColumns))) on delete \(key.onDelete.rawValue)"
      + (key.onUpdate == .noAction ? "" : " on update \(key.onUpdate.rawValue)")
  case .other(let definition): definition
  }
}

private func list(_ names: [Identifier]) -> String {
  names.map(\.name).joined(separator: ", ")
}
