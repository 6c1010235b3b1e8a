import Foundation
import PostgresClient
import SQLText
import Testing

/// What a web token says of the tenant.
enum Claim: Sendable {
  /// As PostgREST sets it today.
  case tenant(SQL)
  /// The same of a user who has a role within the tenant.
  case member(SQL, role: String)
  /// As it did before version 9.
  case tenantInOlderSetting(SQL)
  /// A token without a tenant.
  case noTenant
  /// What is left of a setting after a transaction.
  case empty
  case nothing
}

extension Connection {
  /// Goes on under a role of the platform until the transaction ends.
  borrowing func become(_ role: Identifier, claiming claim: Claim) throws {
    try run("reset role")
    var settings = ["request.jwt.claims": nil, "request.jwt.claim.tenant_id": nil] as [SQL: SQL?]
    switch claim {
    case .tenant(let id):
      settings["request.jwt.claims"] = "json_build_object('tenant_id', \(id))::text"
    case .member(let id, let role):
      settings["request.jwt.claims"] = """
        json_build_object(
          'tenant_id', \(id), 'sub', 'user one',
          'app_metadata', json_build_object('persona_role', \(literal: role)))::text
        """
    case .tenantInOlderSetting(let id): settings["request.jwt.claim.tenant_id"] = "\(id)::text"
    case .noTenant: settings["request.jwt.claims"] = #"'{"role": "authenticated"}'"#
    case .empty: settings = settings.mapValues { _ in "''" }
    case .nothing: break
    }
    for case (let name, let value?) in settings {
      _ = try query("select set_config('\(name)', \(value), true)")
    }
    try run("set local role \(role)")
    #expect(try value("select current_user") == role.name)
  }
}

/// Two tenants, each with two personas and one user, in the transaction that is open.
struct TwoTenants {
  let ours = Tenant()
  let theirs = Tenant()

  init(on connection: borrowing Connection) throws {
    for tenant in [ours, theirs] {
      try connection.run(
        """
        insert into public.tenants (id, name) values (\(tenant.id), 'Tenant');
        insert into public.personas (id, tenant_id, name, slug) values
          (\(tenant.persona), \(tenant.id), 'One', 'one'),
          (\(tenant.otherPersona), \(tenant.id), 'Two', 'two');
        """)
    }
  }
}

struct Tenant {
  let id = newID()
  let persona = newID()
  let otherPersona = newID()
}

/// A constant of type uuid.
func newID() -> SQL { "\(literal: UUID().uuidString.lowercased())::uuid" }
