package import CatalogModel
package import SQLText

/// Gives an object to a role.
package func changeOwner(of path: ObjectPath, to role: Identifier) -> SQL {
  "alter \(commentTarget(path)) owner to \(role)"
}
