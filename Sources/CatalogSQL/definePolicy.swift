package import CatalogModel
package import SQLText

package func createPolicy(_ policy: Policy, on table: QualifiedName) -> SQL {
  var sql: SQL = "create policy \(policy.name) on \(table)"
  if !policy.isPermissive { sql += " as restrictive" }
  if policy.command != .all { sql += " for \(SQL(verbatim: policy.command.rawValue))" }
  sql += " to \(policy.roles.map(roleSQL).joined())"
  if let using = policy.using { sql += "\n  using (\(using.sql))" }
  if let check = policy.withCheck ?? impliedCheck(policy) { sql += "\n  with check (\(check.sql))" }
  return sql
}

/// Says for writes what the server would take from `USING` by itself, so that readers need not know.
private func impliedCheck(_ policy: Policy) -> Expression? {
  policy.command == .all || policy.command == .update ? policy.using : nil
}

/// A role as SQL names it: everyone is a keyword.
package func roleSQL(_ role: Identifier) -> SQL {
  role == "public" ? "public" : "\(role)"
}

package func setRowSecurity(_ security: RowSecurity, on table: QualifiedName) -> [SQL] {
  switch security {
  case .off:
    [
      "alter table \(table) no force row level security",
      "alter table \(table) disable row level security",
    ]
  case .enabled: ["alter table \(table) enable row level security"]
  case .forced:
    [
      "alter table \(table) enable row level security",
      "alter table \(table) force row level security",
    ]
  }
}
