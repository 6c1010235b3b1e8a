import CatalogModel
import CatalogSQL
import SQLText

/// A rule is replaced in its place, with its comment and its state left as they are.
func ruleStatements(_ edit: Edit<RewriteRule>, of table: QualifiedName) -> [SQL] {
  switch edit {
  case .create(let rule):
    var statements = [createRule(rule)]
    if rule.firing != nil { statements.append(setFiring(rule, on: table)) }
    if rule.comment != nil { statements.append(commenting(rule, of: table)) }
    return statements
  case .drop(let rule): return ["drop rule \(rule.name) on \(table)"]
  case .alter(let old, let new):
    var statements: [SQL] = []
    if old.sql != new.sql { statements.append(createRule(new, orReplace: true)) }
    if old.firing != new.firing { statements.append(setFiring(new, on: table)) }
    if old.comment != new.comment { statements.append(commenting(new, of: table)) }
    return statements
  }
}

private func commenting(_ rule: RewriteRule, of table: QualifiedName) -> SQL {
  comment(rule.comment, on: .rule(rule.name, of: table))
}
