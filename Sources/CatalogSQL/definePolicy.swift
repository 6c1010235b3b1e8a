package import CatalogModel
package import SQLText

package func createPolicy(_ policy: Policy, on table: QualifiedName) -> SQL {
  var sql: SQL = "create policy \(policy.name) on \(table)"
  if !policy.isPermissive { sql += " as restrictive" }
  if policy.command != .all { sql += " for \(SQL(verbatim: policy.command.rawValue))" }
  sql += " to \(policy.roles.map(roleSQL).joined())"
  if let using = policy.using { sql += "\n  using (\(using.sql))" }
  if let check = policy.withCheck { sql += "\n  with check (\(check.sql))" }
  return sql
}

/// `ALTER POLICY`; `nil` where it cannot do it: it takes no clause away, and changes no command.
package func alterPolicy(from old: Policy, to new: Policy, on table: QualifiedName) -> SQL? {
  guard old.command == new.command, old.isPermissive == new.isPermissive,
    old.using == nil || new.using != nil, old.withCheck == nil || new.withCheck != nil
  else { return nil }
  var sql: SQL = "alter policy \(new.name) on \(table)"
  if old.roles != new.roles { sql += " to \(new.roles.map(roleSQL).joined())" }
  if old.using != new.using, let using = new.using { sql += "\n  using (\(using.sql))" }
  if old.withCheck != new.withCheck, let check = new.withCheck {
    sql += "\n  with check (\(check.sql))"
  }
  return sql
}

/// A role as SQL names it: everyone is a keyword, and so is the owner, who runs the migration.
package func roleSQL(_ role: Identifier) -> SQL {
  switch role {
  case "public": "public"
  case Grant.owner: "current_user"
  default: "\(role)"
  }
}

/// The steps from one state of row-level security to another.
package func setRowSecurity(
  from old: RowSecurity, to new: RowSecurity, on table: QualifiedName
) -> [SQL] {
  var statements: [SQL] = []
  func change(_ change: SQL) {
    statements.append("alter table \(table) \(change) row level security")
  }
  if old.isForced, !new.isForced { change("no force") }
  if old.isEnabled != new.isEnabled { change(new.isEnabled ? "enable" : "disable") }
  if new.isForced, !old.isForced { change("force") }
  return statements
}
