import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let grantToAnon = LintRule(
    Rule(
      "grant-to-anon", .warning,
      meaning: """
        People who have not signed in may write to the table, and nothing but a policy stands between them and \
        its rows; `truncate` heeds not even that. A policy that names their role for the same command shows \
        that it is meant.
        """,
      example: "**Grants**:\n\n- select, insert, update, delete to `anon`",
      cure:
        "Grant `select` alone, or add a policy that names the role and says which rows it may write."
    ),
    eachTable: findAnonymousWriting)
}

private func findAnonymousWriting(_ table: Table, in subject: LintSubject) -> [LintFault] {
  guard let role = subject.platform.anonymousRole, let grants = table.grants else { return [] }
  let allowed = table.policies.filter { $0.roles.contains(role) }.map(\.command)
  return grants.filter { $0.role == role || $0.role == "public" }.compactMap { grant in
    let open = grant.privileges.filter { privilege in
      switch privilege {
      case .insert: allowed.allSatisfy { $0 != .insert && $0 != .all }
      case .update: allowed.allSatisfy { $0 != .update && $0 != .all }
      case .delete: allowed.allSatisfy { $0 != .delete && $0 != .all }
      case .truncate: true
      case .select, .references, .trigger, .maintain, .execute, .usage, .create: false
      }
    }
    guard !open.isEmpty else { return nil }
    let words = open.map(\.rawValue).joined(separator: ", ")
    return LintFault(
      .table(table.name), "'\(grant.role)' holds \(words) on '\(table.name.brief)'",
      help: "grant select alone, or add a policy for '\(role)'")
  }
}
