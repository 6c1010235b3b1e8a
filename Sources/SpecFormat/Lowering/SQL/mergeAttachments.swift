import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// Policies, row-level security and triggers of SQL; a table with a policy has row-level security.
  mutating func mergeAttachments(
    _ found: [Placed<TableFact>], into table: inout Table, bag: inout DiagnosticBag
  ) {
    for fact in found {
      switch fact.value {
      case .created, .column, .constraint: break
      case .rowSecurity(let security):
        if table.rowSecurity != .forced { table.rowSecurity = security }
      case .policy(let policy): merge(policy, at: fact.range, into: &table, bag: &bag)
      case .trigger(let trigger): merge(trigger, at: fact.range, into: &table, bag: &bag)
      }
    }
  }

  private mutating func merge(
    _ policy: Policy, at range: SourceRange, into table: inout Table, bag: inout DiagnosticBag
  ) {
    if let other = table.policies.first(where: { $0.name == policy.name }) {
      guard !isSame(other, policy) else { return }
      return reportAmbiguity(
        "the policy '\(policy.name)'", describe(other), describe(policy), at: range,
        first: desired.provenance[.policy(policy.name, of: table.name)]?.range, into: &bag)
    }
    if table.rowSecurity == .off { table.rowSecurity = .enabled }
    table.policies.append(policy)
    note(.policy(policy.name, of: table.name), atStatement: range)
  }

  mutating func merge(
    _ trigger: Trigger, at range: SourceRange, into table: inout Table, bag: inout DiagnosticBag
  ) {
    if let other = table.triggers.first(where: { $0.name == trigger.name }) {
      var shape = other
      shape.condition = trigger.condition
      guard shape != trigger || !isSame(other.condition, trigger.condition) else { return }
      return reportAmbiguity(
        "the trigger '\(trigger.name)'", describe(other), describe(trigger), at: range,
        first: desired.provenance[.trigger(trigger.name, of: table.name)]?.range, into: &bag)
    }
    table.triggers.append(trigger)
    note(.trigger(trigger.name, of: table.name), atStatement: range)
  }
}

private func isSame(_ left: Policy, _ right: Policy) -> Bool {
  var shape = left
  shape.using = right.using
  shape.withCheck = right.withCheck
  return shape == right && isSame(left.using, right.using)
    && isSame(left.withCheck ?? left.using, right.withCheck ?? right.using)
}

private func describe(_ policy: Policy) -> String {
  let roles = policy.roles.map(\.name).joined(separator: ", ")
  let using = policy.using.map { " using (\($0.text))" } ?? ""
  let check = policy.withCheck.map { " with check (\($0.text))" } ?? ""
  let kind = policy.isPermissive ? "" : "restrictive "
  return "\(kind)for \(policy.command.rawValue) to \(roles)\(using)\(check)"
}

private func describe(_ trigger: Trigger) -> String {
  let events = trigger.events.map(\.rawValue).joined(separator: " or ")
  let condition = trigger.condition.map { " when (\($0.text))" } ?? ""
  let call = "\(trigger.function.brief)(\(trigger.arguments.joined(separator: ", ")))"
  return "\(trigger.timing.rawValue) \(events)\(condition) execute \(call)"
}
