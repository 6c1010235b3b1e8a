import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// Folds `GRANT` and `REVOKE` in their order. Whoever is not named holds nothing, but that everyone may
  /// execute a function until that is revoked. Statements of a module after the table's own change what that
  /// one grants.
  mutating func applyGrants(into bag: inout DiagnosticBag) {
    let changes = sortGrants(into: &bag)
    for position in desired.catalog.schemas.indices {
      guard let found = changes.schemas[desired.catalog.schemas[position].name] else { continue }
      desired.catalog.schemas[position].grants = Ledger(found).grants
    }
    for position in desired.catalog.tables.indices {
      guard let found = changes.relations[desired.catalog.tables[position].name] else { continue }
      applyGrants(found, toTable: position, into: &bag)
    }
    for position in desired.catalog.views.indices {
      let view = desired.catalog.views[position]
      guard let found = changes.relations[view.name] else { continue }
      refuseColumns(found, into: &bag)
      desired.catalog.views[position].grants = settle(
        view.grants, Ledger(found).grants, of: view.name.brief, at: found[0].range, into: &bag)
    }
    for position in desired.catalog.functions.indices {
      let function = desired.catalog.functions[position]
      guard let found = changes.functions[function.signature] else { continue }
      desired.catalog.functions[position].grants = settle(
        function.grants, Ledger(found, everyone: [.execute]).grants,
        of: function.signature.brief, at: found[0].range, into: &bag)
    }
  }

  /// Folds `ALTER DEFAULT PRIVILEGES` for each role, schema and kind of object.
  mutating func applyDefaultPrivileges() {
    var seen: Set<DefaultsSubject> = []
    for (subject, first) in facts.defaults where seen.insert(subject).inserted {
      let changes = facts.defaults.filter { $0.subject == subject }.map { $0.change }
      let ledger = Ledger(
        changes, everyone: subject.schema == nil ? subject.objects.everyones : [])
      let object = Standalone.defaultPrivileges(
        DefaultPrivileges(
          of: subject.role, in: subject.schema, on: subject.objects, privileges: ledger.grants))
      let range = first.range
      if let own = facts.places[range] { place = own }
      desired.catalog.standalone.append(object)
      note(object.path, at: range)
    }
  }

  /// The statements of each object, in their order.
  private func sortGrants(into bag: inout DiagnosticBag) -> SortedGrants {
    var sorted = SortedGrants()
    let relations = Set(desired.catalog.tables.map(\.name) + desired.catalog.views.map(\.name))
    let signatures = Dictionary(grouping: desired.catalog.functions.map(\.signature), by: \.name)
    for (subject, change) in facts.grants {
      switch subject {
      case .table(let name) where relations.contains(name):
        sorted.relations[name, default: []].append(change)
      case .schema(let name) where desired.provenance[.schema(name)] != nil:
        sorted.schemas[name, default: []].append(change)
      case .function(let reference):
        let matches = (signatures[reference.name] ?? []).filter(reference.matches)
        guard matches.count == 1 else { fallthrough }
        sorted.functions[matches[0], default: []].append(change)
      case .table, .schema:
        bag.add(
          .unreadStatement, at: change.range.firstLine,
          "the statement is about something that is not specified",
          help: "correct the name, or specify the object")
      }
    }
    return sorted
  }

  private mutating func applyGrants(
    _ stated: [Placed<GrantChange>], toTable position: Int, into bag: inout DiagnosticBag
  ) {
    var table = desired.catalog.tables[position]
    let changes = stated.filter {
      checkColumns($0.value.columns, of: table, at: $0.range, bag: &bag)
    }
    let home = desired.provenance[.table(table.name)]
    let isLater = { (change: Placed<GrantChange>, facts: SQLFacts) in
      (facts.places[change.range]?.module ?? 0) > (home?.module ?? 0)
    }
    let own = changes.filter { !isLater($0, facts) }
    if let first = own.first {
      let ledger = TableLedger(own)
      table.grants = settle(
        table.grants, ledger.whole.grants, of: table.name.brief, at: first.range, into: &bag)
      table.takeColumns(of: ledger)
    }
    let later = changes.filter { isLater($0, facts) }
    if let first = later.first {
      if let own = facts.places[first.range] { place = own }
      amend(&table, with: TableLedger(later, onto: table), at: first.range)
    }
    desired.catalog.tables[position] = table
  }

  private mutating func amend(
    _ table: inout Table, with ledger: TableLedger, at range: SourceRange
  ) {
    let before = table
    table.grants = ledger.whole.grants
    table.takeColumns(of: ledger)
    noteAmendment(from: before, to: table, at: range)
  }

  /// The rights that both forms give, where they agree.
  private func settle(
    _ stated: [Grant]?, _ found: [Grant], of name: String, at range: SourceRange,
    into bag: inout DiagnosticBag
  ) -> [Grant] {
    guard let stated, stated.sorted() != found else { return found }
    reportAmbiguity(
      "the access to '\(name)'", describe(stated), describe(found), at: range,
      first: grantPlaces[name], into: &bag)
    return stated
  }

  private func refuseColumns(_ changes: [Placed<GrantChange>], into bag: inout DiagnosticBag) {
    for change in changes where !change.value.columns.isEmpty {
      bag.add(
        .unreadStatement, at: change.range.firstLine,
        "grants on single columns of a view are not read",
        help: "leave the column out of the view, or grant all of it")
    }
  }
}

private struct SortedGrants {
  var schemas: [Identifier: [Placed<GrantChange>]] = [:]
  var relations: [QualifiedName: [Placed<GrantChange>]] = [:]
  var functions: [FunctionSignature: [Placed<GrantChange>]] = [:]
}

extension Table {
  /// A column that nobody names has no rights of its own, once some column has.
  fileprivate mutating func takeColumns(of ledger: TableLedger) {
    guard !ledger.columns.isEmpty else { return }
    for position in columns.indices {
      columns[position].grants = ledger.columns[columns[position].name]?.grants ?? []
    }
  }
}

/// What each role holds on a table and on its columns after the statements so far.
private struct TableLedger {
  private(set) var whole: Ledger
  private(set) var columns: [Identifier: Ledger] = [:]

  init(_ changes: [Placed<GrantChange>], onto table: Table? = nil) {
    whole = Ledger(table?.grants ?? [])
    for column in table?.columns ?? [] {
      if let grants = column.grants { columns[column.name] = Ledger(grants) }
    }
    for change in changes.map(\.value) { apply(change) }
  }

  /// What is taken on the whole table is taken on each column too.
  private mutating func apply(_ change: GrantChange) {
    for column in change.columns { columns[column, default: Ledger([])].apply(change) }
    guard change.columns.isEmpty else { return }
    whole.apply(change)
    guard !change.isGrant else { return }
    for column in columns.keys { columns[column]?.apply(change) }
  }
}

/// What each role holds after the statements so far.
private struct Ledger {
  private var held: [Identifier: Set<Privilege>]
  private var grantable: [Identifier: Set<Privilege>] = [:]

  init(_ changes: [Placed<GrantChange>], everyone: Set<Privilege> = []) {
    held = ["public": everyone]
    for change in changes.map(\.value) where change.columns.isEmpty { apply(change) }
  }

  init(_ grants: [Grant]) {
    held = Dictionary(grants.map { ($0.role, Set($0.privileges)) }) { $0.union($1) }
    grantable = Dictionary(grants.map { ($0.role, Set($0.withGrantOption)) }) { $0.union($1) }
  }

  mutating func apply(_ change: GrantChange) {
    for role in change.roles {
      switch (change.isGrant, change.withOption) {
      case (true, let withOption):
        held[role, default: []].formUnion(change.privileges)
        if withOption { grantable[role, default: []].formUnion(change.privileges) }
      case (false, let optionAlone):
        grantable[role, default: []].subtract(change.privileges)
        if !optionAlone { held[role, default: []].subtract(change.privileges) }
      }
    }
  }

  var grants: [Grant] {
    held.filter { !$0.value.isEmpty }.map {
      Grant(role: $0.key, privileges: $0.value, withGrantOption: grantable[$0.key] ?? [])
    }.sorted()
  }
}

private func describe(_ grants: [Grant]) -> String {
  guard !grants.isEmpty else { return "nobody" }
  return grants.sorted().map { grant in
    let privileges = grant.privileges.map(\.rawValue).joined(separator: ", ")
    let option = grant.withGrantOption.isEmpty ? "" : " with grant option"
    return "\(privileges) to \(grant.role)\(option)"
  }.joined(separator: "; ")
}
