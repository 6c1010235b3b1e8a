import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension StatementReader {
  /// A constraint of a table, or of a column within its definition; none where the model cannot hold it.
  mutating func readConstraint(
    _ body: SyntaxNode, on column: Identifier?, before stops: [Int] = []
  ) -> [Placed<TableFact>] {
    let run = tokens.clause(at: body["location"].int ?? 0, before: stops)
    refuseClauses(of: body, run)
    guard let rule = readRule(body, run, on: column) else { return [] }
    let draft = ConstraintDraft(
      name: body["conname"].string.map { Identifier($0) }, rule: rule,
      nameColumns: nameColumns(of: rule, condition: body["raw_expr"]), statement: range)
    return [Placed(.constraint(draft), at: range(of: run))]
  }

  private mutating func readRule(
    _ body: SyntaxNode, _ run: TokenRun, on column: Identifier?
  ) -> ConstraintRule? {
    let own = column.map { [$0] } ?? []
    switch body["contype"].string {
    case "CONSTR_CHECK":
      return expression(run.rest(after: "check")?.parenthesis?.inside).map { .check($0) }
    case "CONSTR_PRIMARY": return .primaryKey(identifiers(body["keys"]) ?? own)
    case "CONSTR_UNIQUE": return .unique(identifiers(body["keys"]) ?? own)
    case "CONSTR_FOREIGN":
      return .foreignKey(
        ForeignKey(
          columns: identifiers(body["fk_attrs"]) ?? own, target: relationName(body["pktable"]),
          targetColumns: identifiers(body["pk_attrs"]) ?? [],
          onDelete: action(body["fk_del_action"]), onUpdate: action(body["fk_upd_action"])))
    case "CONSTR_EXCLUSION":
      refuse("EXCLUDE is not read", at: run)
      return nil
    case "CONSTR_ATTR_NOT_DEFERRABLE", "CONSTR_ATTR_IMMEDIATE": return nil
    default:
      refuse("a constraint that is checked later is not read", at: run)
      return nil
    }
  }

  private mutating func refuseClauses(of body: SyntaxNode, _ run: TokenRun) {
    if body["deferrable"].bool { refuse("DEFERRABLE is not read", at: run.word("deferrable")) }
    if body["skip_validation"].bool { refuse("NOT VALID is not read", at: run.word("valid")) }
    if body["is_no_inherit"].bool { refuse("NO INHERIT is not read", at: run.word("inherit")) }
    if body["nulls_not_distinct"].bool {
      refuse(
        "NULLS NOT DISTINCT of a constraint is not read", at: run.word("nulls"),
        help: "write a unique index, which can have it")
    }
    if body["fk_matchtype"].string == "f" {
      refuse("MATCH FULL is not read", at: run.word("match"))
    }
    let clauses = [
      ("fk_del_set_cols", "set", "the columns of SET NULL or SET DEFAULT are"),
      ("including", "include", "INCLUDE of a constraint is"),
      ("options", "with", "WITH of a constraint is"),
      ("indexspace", "tablespace", "TABLESPACE is"), ("indexname", "using", "USING INDEX is"),
    ]
    for (field, word, subject) in clauses where !body[field].isNull {
      refuse("\(subject) not read", at: run.word(word))
    }
  }

  private func identifiers(_ node: SyntaxNode) -> [Identifier]? {
    node.isNull ? nil : node.names.map { Identifier($0) }
  }

  private func action(_ node: SyntaxNode) -> ReferentialAction {
    switch node.string {
    case "r": .restrict
    case "c": .cascade
    case "n": .setNull
    case "d": .setDefault
    default: .noAction
    }
  }
}

/// What PostgreSQL puts into the name of a constraint without one: a check has the column that it speaks of,
/// if that is only one.
private func nameColumns(of rule: ConstraintRule, condition: SyntaxNode) -> String {
  switch rule {
  case .primaryKey, .other: return ""
  case .unique(let columns): return columns.map(\.name).joined(separator: "_")
  case .foreignKey(let key): return key.columns.map(\.name).joined(separator: "_")
  case .check:
    let columns = columnNames(in: condition)
    return columns.count == 1 ? columns.first ?? "" : ""
  }
}
