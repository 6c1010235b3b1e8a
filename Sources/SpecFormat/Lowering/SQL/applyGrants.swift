import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// Folds `GRANT` and `REVOKE` in their order. Whoever is not named holds nothing, but that everyone may
  /// execute a function until that is revoked.
  mutating func applyGrants(into bag: inout DiagnosticBag) {
    var tables: [QualifiedName: Ledger] = [:]
    var functions: [FunctionSignature: Ledger] = [:]
    let relations = Set(desired.catalog.tables.map(\.name) + desired.catalog.views.map(\.name))
    let signatures = Dictionary(grouping: desired.catalog.functions.map(\.signature), by: \.name)
    for (subject, change) in facts.grants {
      switch subject {
      case .table(let name) where relations.contains(name):
        tables[name, default: Ledger(place: change.range)].apply(change.value)
      case .function(let reference):
        let matches = (signatures[reference.name] ?? []).filter(reference.matches)
        guard matches.count == 1 else { fallthrough }
        functions[matches[0], default: Ledger(place: change.range, everyone: [.execute])]
          .apply(change.value)
      case .table:
        bag.add(
          .unreadStatement, at: change.range.firstLine,
          "the statement is about something that is not specified",
          help: "correct the name, or specify the object")
      }
    }
    for position in desired.catalog.tables.indices {
      let table = desired.catalog.tables[position]
      guard let ledger = tables[table.name] else { continue }
      check(table.grants, ledger, of: table.name.brief, into: &bag)
      desired.catalog.tables[position].grants = table.grants ?? ledger.grants
    }
    for position in desired.catalog.views.indices {
      let view = desired.catalog.views[position]
      guard let ledger = tables[view.name] else { continue }
      check(view.grants, ledger, of: view.name.brief, into: &bag)
      desired.catalog.views[position].grants = view.grants ?? ledger.grants
    }
    for position in desired.catalog.functions.indices {
      let function = desired.catalog.functions[position]
      guard let ledger = functions[function.signature] else { continue }
      check(function.grants, ledger, of: function.signature.brief, into: &bag)
      desired.catalog.functions[position].grants = function.grants ?? ledger.grants
    }
  }

  private func check(
    _ stated: [Grant]?, _ ledger: Ledger, of name: String, into bag: inout DiagnosticBag
  ) {
    guard let stated, stated.sorted() != ledger.grants else { return }
    reportAmbiguity(
      "the access to '\(name)'", describe(stated), describe(ledger.grants), at: ledger.place,
      first: grantPlaces[name], into: &bag)
  }
}

/// What each role holds after the statements so far.
private struct Ledger {
  let place: SourceRange
  private var held: [Identifier: Set<Privilege>]
  private var grantable: [Identifier: Set<Privilege>] = [:]

  init(place: SourceRange, everyone: Set<Privilege> = []) {
    self.place = place
    held = ["public": everyone]
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
