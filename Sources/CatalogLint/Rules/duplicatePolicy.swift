import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let duplicatePolicy = LintRule(
    Rule(
      "duplicate-policy", .warning,
      meaning: """
        Several permissive policies hold for one role and one command. PostgreSQL joins them with `or` and \
        evaluates each for every row, and a reader must find them all to know what the role may do. A policy \
        `for all` holds for each command.
        """,
      example: "- `own` for all to `member`: `…`\n- `shared` for select to `member`: `…`",
      cure: "Join the conditions in one policy with `or`, or give each policy a command of its own."
    ),
    eachTable: { table, _ in findOverlaps(in: table) })
}

private struct Use: Hashable {
  let role: Identifier
  let command: Policy.Command
}

private func findOverlaps(in table: Table) -> [LintFault] {
  var first: [Use: Identifier] = [:]
  return table.policies.filter(\.isPermissive).compactMap { policy in
    var fault: LintFault?
    for use in uses(of: policy) {
      if let other = first[use], fault == nil {
        fault = LintFault(
          .policy(policy.name, of: table.name),
          "policies '\(policy.name)' and '\(other)' both let '\(use.role)' \(use.command.rawValue)",
          help: "join them in one policy with 'or'")
      }
      first[use] = first[use] ?? policy.name
    }
    return fault
  }
}

private func uses(of policy: Policy) -> [Use] {
  let commands: [Policy.Command] =
    policy.command == .all ? [.select, .insert, .update, .delete] : [policy.command]
  return policy.roles.flatMap { role in commands.map { Use(role: role, command: $0) } }
}
