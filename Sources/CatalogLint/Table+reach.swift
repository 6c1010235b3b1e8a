import CatalogModel
import SQLText

extension Table {
  /// Whether somebody whom row security holds may do anything with the table; true where grants are unstated.
  func isGranted(beyond roles: Set<Identifier>) -> Bool {
    grants?.contains { !$0.privileges.isEmpty && !roles.contains($0.role) } ?? true
  }

  /// Whether the platform's web interface offers the table to strangers.
  func isExposed(on platform: Platform) -> Bool {
    platform.apiSchemas.contains(name.schema) && platform.holdsStranger(in: grants)
  }
}

extension Platform {
  /// Roles that strangers have, `public` among them.
  var openRoles: Set<Identifier> {
    Set(apiRoles).subtracting(rolesAboveRowSecurity).union(["public"])
  }

  fileprivate func holdsStranger(in grants: [Grant]?) -> Bool {
    grants?.contains { !$0.privileges.isEmpty && openRoles.contains($0.role) } ?? true
  }
}
