import CatalogModel
import SQLText

extension Table {
  /// Whether somebody whom row security holds may do anything with the table; true where grants are unstated.
  func isGranted(beyond roles: Set<Identifier>) -> Bool {
    grants?.contains { !$0.privileges.isEmpty && !roles.contains($0.role) } ?? true
  }

  /// Whether the platform's web interface offers the table to strangers.
  func isExposed(on platform: Platform) -> Bool {
    platform.apiSchemas.contains(name.schema)
      && (platform.holdsStranger(in: grants)
        || columns.contains { platform.holdsStranger(in: $0.grants ?? []) })
  }
}

extension View {
  /// Whether the platform's web interface offers the view to strangers.
  func isExposed(on platform: Platform) -> Bool {
    platform.apiSchemas.contains(name.schema)
      && (platform.holdsStranger(in: grants)
        || columns.contains { platform.holdsStranger(in: $0.grants ?? []) })
  }
}

extension Function {
  /// Unstated grants are those of a new function, which everyone may execute.
  func isExecuted(by role: Identifier) -> Bool {
    guard let grants else { return role == "public" }
    return grants.contains { $0.role == role && $0.privileges.contains(.execute) }
  }

  /// Whether only the server calls it.
  var isTrigger: Bool { result == "trigger" || result == "event_trigger" }
}

extension Platform {
  /// Roles that strangers have, `public` among them.
  var openRoles: Set<Identifier> {
    Set(apiRoles).subtracting(rolesAboveRowSecurity).union(["public"])
  }

  /// Whether strangers hold anything; true where grants are unstated.
  fileprivate func holdsStranger(in grants: [Grant]?) -> Bool {
    grants?.contains { !$0.privileges.isEmpty && openRoles.contains($0.role) } ?? true
  }
}
