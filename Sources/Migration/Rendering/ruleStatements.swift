import CatalogModel
import CatalogSQL
import SQLText

/// A rule is replaced in its place, with its comment and its state left as they are.
func ruleStatements(
  _ edit: Edit<RewriteRule>, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  func locking(_ statement: SQL) -> PlanStatement {
    PlanStatement(statement, locks: standing.lock(.accessExclusive, on: table))
  }
  switch edit {
  case .create(let rule):
    var statements = [locking(createRule(rule))]
    if rule.firing != nil { statements.append(locking(setFiring(rule, on: table))) }
    if rule.comment != nil { statements.append(commenting(rule, of: table)) }
    return statements
  case .drop(let rule): return [locking("drop rule \(rule.name) on \(table)")]
  case .alter(let old, let new):
    var statements: [PlanStatement] = []
    if old.sql != new.sql {
      statements.append(locking(createRule(new, orReplace: true)))
    }
    if old.firing != new.firing { statements.append(locking(setFiring(new, on: table))) }
    if old.comment != new.comment { statements.append(commenting(new, of: table)) }
    return statements
  }
}

private func commenting(_ rule: RewriteRule, of table: QualifiedName) -> PlanStatement {
  PlanStatement(comment(rule.comment, on: .rule(rule.name, of: table)))
}
