import CatalogModel
import PostgresClient
import SQLText

/// The rules of each table and view but those that make the views.
func rulesQuery(_ scope: CatalogScope) -> CatalogQuery<[ObjectID: [RewriteRule]]> {
  CatalogQuery(
    """
    select r.ev_class, r.rulename, pg_get_ruledef(r.oid), r.ev_enabled,
      \(.comment(on: "r.oid", in: "pg_rewrite"))
    from pg_rewrite r
    where r.rulename <> '_RETURN' and \(scope.holds(relation: "r.ev_class"))
    """,
    grouped: { row throws(PostgresError) in
      RewriteRule(
        name: try row.identifier(1), sql: definition(try row.text(2)),
        firing: try firing(try row.text(3)), comment: row[4])
    })
}

private func definition(_ text: String) -> Expression {
  Expression(text.hasSuffix(";") ? String(text.dropLast()) : text)
}

private func firing(_ code: String) throws(PostgresError) -> RewriteRule.Firing? {
  switch code {
  case "O": return nil
  case "D": return .never
  case "R": return .replica
  case "A": return .always
  default: throw PostgresError(message: "unknown state of a rule: '\(code)'")
  }
}
