import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// Policies and grants of a table and of the groups that it includes; a table with a policy has row-level
  /// security.
  mutating func lowerSecurity(
    _ bodies: [SpecBody], into table: inout Table, bag: inout DiagnosticBag
  ) {
    for body in bodies { lowerPolicies(body.policies, into: &table, bag: &bag) }
    let texts = bodies.flatMap(\.grants)
    guard let lines = grantLines(texts, on: table, into: &bag) else { return }
    grantPlaces[table.name.brief] = texts.first?.range
    var rights = TableRights()
    rights.take(lines, columnsOf: table)
    table.take(rights)
  }

  mutating func lowerPolicies(
    _ texts: [SpecText], into table: inout Table, bag: inout DiagnosticBag
  ) {
    for text in texts {
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
      if table.rowSecurity == .off { table.rowSecurity = .enabled }
      table.policies.append(policy)
      note(.policy(policy.name, of: table.name), at: text.range)
    }
  }

  /// `nil` where nobody states a grant.
  func grantLines(
    _ texts: [SpecText], on table: Table, into bag: inout DiagnosticBag
  ) -> [GrantLine]? {
    let lines = texts.compactMap { text -> GrantLine? in
      guard let line = grantLine(text, into: &bag) else { return nil }
      let known = Set(table.columns.map(\.name))
      guard let missing = line.columns.named.first(where: { !known.contains($0.value) }) else {
        return line
      }
      bag.add(
        .unknownField, at: missing.range,
        "'\(table.name.brief)' has no field '\(missing.value)'",
        help: "correct the name, or add the field")
      return nil
    }
    return lines.isEmpty ? nil : lines
  }

  private func grantLine(_ text: SpecText, into bag: inout DiagnosticBag) -> GrantLine? {
    if let line = readGrantLine(text) { return line }
    bag.add(
      .unreadableGrant, at: text.range, "'\(text.text)' grants nothing",
      help: "write 'select, insert to `role`', or 'select on `column` to `role`'")
    return nil
  }

  /// The grants on a view; `nil` where nobody states any.
  func lowerGrants(_ texts: [SpecText], into bag: inout DiagnosticBag) -> [Grant]? {
    var lines: [GrantLine] = []
    for text in texts {
      guard let line = grantLine(text, into: &bag) else { continue }
      guard let column = line.columns.named.first else {
        lines.append(line)
        continue
      }
      bag.add(
        .unreadableGrant, at: column.range, "grants on single columns of a view are not read",
        help: "leave the column out of the view, or grant all of it")
    }
    guard !lines.isEmpty else { return nil }
    var rights = TableRights()
    rights.take(lines, columnsOf: Table(name: QualifiedName("view")))
    return rights.grants
  }

  private mutating func isReadable(_ policy: Policy) -> Bool {
    [policy.using, policy.withCheck].compactMap(\.self).allSatisfy {
      texts.form(of: $0.text) != nil
    }
  }
}

extension Table {
  /// Rights that are stated in full: a column that nobody names has none of its own, once some column has.
  mutating func take(_ rights: TableRights) {
    grants = rights.grants
    guard !rights.columns.isEmpty else { return }
    for position in columns.indices {
      columns[position].grants = rights.grants(on: columns[position].name)
    }
  }
}
