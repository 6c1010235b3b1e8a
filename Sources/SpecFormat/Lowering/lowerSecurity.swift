import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension Lowering {
  /// Policies and grants; a table with a policy has row-level security.
  mutating func lowerSecurity(
    _ body: SpecBody, into table: inout Table, bag: inout DiagnosticBag
  ) {
    for text in body.policies {
      guard let policy = readPolicy(text), isReadable(policy) else {
        bag.add(
          .unreadablePolicy, at: text.range, "'\(text.text)' describes no policy",
          help: "write '`name` for all to `role`: `predicate`'")
        continue
      }
      guard !table.policies.contains(where: { $0.name == policy.name }) else {
        bag.add(
          .duplicateName, at: text.range, "two policies are called '\(policy.name)'",
          help: "give one of them another name")
        continue
      }
      table.rowSecurity = .enabled
      table.policies.append(policy)
      note(.policy(policy.name, of: table.name), at: text.range)
    }
    if let grants = lowerGrants(body.grants, into: &bag) {
      table.grants = merge(table.grants ?? [], grants)
    }
  }

  /// `nil` where nobody states a grant.
  func lowerGrants(_ texts: [SpecText], into bag: inout DiagnosticBag) -> [Grant]? {
    var stated: [Grant]?
    for text in texts {
      guard let grants = readGrants(text) else {
        bag.add(
          .unreadableGrant, at: text.range, "'\(text.text)' grants nothing",
          help: "write 'select, insert to `role`'")
        continue
      }
      stated = merge(stated ?? [], grants)
    }
    return stated
  }

  private func isReadable(_ policy: Policy) -> Bool {
    [policy.using, policy.withCheck].compactMap(\.self).allSatisfy {
      normalForm(of: $0.text) != nil
    }
  }

  /// A role that is named twice holds what both lines give it.
  private func merge(_ left: [Grant], _ right: [Grant]) -> [Grant] {
    var byRole: [Identifier: Set<Privilege>] = [:]
    for grant in left + right { byRole[grant.role, default: []].formUnion(grant.privileges) }
    return byRole.map { Grant(role: $0.key, privileges: $0.value) }.sorted()
  }

  mutating func lowerTriggers(
    _ body: SpecBody, into table: inout Table, bag: inout DiagnosticBag
  ) {
    for definition in body.sql.flatMap({ readSQL($0, into: &bag) ?? [] }) {
      guard case .trigger(let trigger, let target) = definition.value, target == table.name else {
        bag.add(
          .unreadStatement, at: definition.range.firstLine,
          "the statement is about something other than '\(table.name.brief)'",
          help: "put it under the heading of its own object")
        continue
      }
      guard !table.triggers.contains(where: { $0.name == trigger.name }) else {
        bag.add(
          .duplicateName, at: definition.range.firstLine,
          "two triggers are called '\(trigger.name)'", help: "give one of them another name")
        continue
      }
      table.triggers.append(trigger)
      note(.trigger(trigger.name, of: table.name), at: definition.range)
    }
  }

  mutating func lowerFunction(_ spec: SpecFunction, into bag: inout DiagnosticBag) {
    let blocks = spec.sql.map { readSQL($0, into: &bag) }
    var isDefined = spec.hasUnreadSQL || blocks.contains { $0 == nil }
    for definition in blocks.flatMap({ $0 ?? [] }) {
      guard case .function(var function) = definition.value,
        function.signature.name == QualifiedName(parsing: spec.name)
      else {
        bag.add(
          .unreadStatement, at: definition.range.firstLine,
          "the statement is about something other than '\(spec.name)'",
          help: "put it under the heading of its own object")
        continue
      }
      isDefined = true
      function.comment = spec.purpose?.text
      function.grants = lowerExecute(spec, into: &bag)
      let path = ObjectPath.function(function.signature)
      guard desired.provenance[path] == nil else {
        bag.add(
          .duplicateName, at: spec.range, "'\(function.signature.brief)' is described twice",
          help: "describe the function once")
        continue
      }
      desired.catalog.functions.append(function)
      note(path, at: spec.range)
    }
    if !isDefined {
      bag.add(
        .missingFunction, at: spec.range, "no SQL below defines '\(spec.name)'",
        help: "add a block of SQL with 'create function'")
    }
  }

  private func lowerExecute(_ spec: SpecFunction, into bag: inout DiagnosticBag) -> [Grant]? {
    guard let text = spec.execute else { return nil }
    if let grants = readExecute(text) { return grants.sorted() }
    bag.add(
      .unreadableGrant, at: text.range, "'\(text.text)' names nobody who may execute the function",
      help: "list roles in code, or write 'nobody'")
    return nil
  }
}
