import CatalogModel
package import SQLText

/// What a script tries to see that no tenant reaches the rows of another: the tables whose rows belong to a
/// tenant, and the views and functions that read them.
package struct TenantTest: Hashable, Sendable {
  /// Statements that make the rows to which those of the tables refer.
  package let parents: [SQL]
  /// In an order in which their rows can be made.
  package let tables: [TenantTable]
  package let readers: [TenantReader]
  package let callers: [TenantCaller]
}

/// A table whose rows belong to a tenant.
///
/// In its statements `{tenant}` stands for the tenant, and `{variant}` for what tells the rows of one tenant apart.
package struct TenantTable: Hashable, Sendable {
  package let name: QualifiedName
  package let column: Identifier
  /// Makes the row that callers try to insert.
  package let insertion: SQL
  /// Make the rows that are there; all but the first may break a rule that no single column tells.
  package let rows: [SQL]
}

/// A view or function that reads such a table, and a query for all that it shows.
package struct TenantReader: Hashable, Sendable {
  /// As the probes name it: `public.open_goals`, `public.get_goals(uuid)`.
  package let name: String
  package let query: SQL
  let target: Target

  enum Target: Hashable, Sendable {
    case view(QualifiedName)
    case function(FunctionSignature)
  }

  /// The view as SQL names it; nothing for a function.
  var relation: String {
    if case .view(let name) = target { ("\(name)" as SQL).text } else { "" }
  }

  /// The function as SQL names it; nothing for a view.
  var routine: String {
    guard case .function(let signature) = target else { return "" }
    let inputs = signature.inputs.map(\.sql).joined()
    return ("\(signature.name)(\(inputs))" as SQL).text
  }
}

/// Who tries: a role, and what the token says.
package struct TenantCaller: Hashable, Sendable {
  package let name: String
  package let kind: Kind
  package let role: Identifier
  package let claims: String
  /// The tenant of the caller, or the one whose rows it tries for.
  package let tenant: Tenant

  package enum Kind: String, Sendable {
    case tenant
    case stranger = "signed in without a tenant"
    case anonymous
    case server
  }

  package enum Tenant: Sendable {
    case first, second
  }
}

extension TenantCaller.Tenant {
  /// Numbers that nobody has by chance.
  package var id: String {
    switch self {
    case .first: "7e4a0000-0000-4000-8000-00000000000a"
    case .second: "7e4a0000-0000-4000-8000-00000000000b"
    }
  }

  package var other: TenantCaller.Tenant { self == .first ? .second : .first }
}

/// How one try of the script ended.
package struct TenantOutcome: Hashable, Comparable, Sendable {
  package let object: String
  package let caller: String
  package let kind: TenantCaller.Kind
  package let probe: String
  /// What every table, view and function of the kind is expected to give.
  package let usual: String
  package let found: String

  package init(
    object: String, caller: String, kind: TenantCaller.Kind, probe: String, usual: String,
    found: String
  ) {
    self.object = object
    self.caller = caller
    self.kind = kind
    self.probe = probe
    self.usual = usual
    self.found = found
  }

  package static func < (left: TenantOutcome, right: TenantOutcome) -> Bool {
    (left.object, left.caller, left.probe) < (right.object, right.caller, right.probe)
  }
}
