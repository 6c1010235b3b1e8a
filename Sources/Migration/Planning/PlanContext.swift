package import CatalogModel
package import SQLText

/// What a plan is made for, beside the changes themselves.
package struct PlanContext: Sendable {
  /// Roles that the platform may have given rights on new objects.
  package var platformRoles: [Identifier]
  /// The order in which a reader expects the tables and functions; others follow by name.
  package var reading: [ObjectPath: Int]
  /// The whole database as it is: also what no change is about may have to make way.
  package var before: Catalog
  /// The whole database as it shall be.
  package var after: Catalog
  /// How those are spared who use the database meanwhile.
  package var care: Care

  package init(
    platformRoles: [Identifier] = [], reading: [ObjectPath: Int] = [:],
    before: Catalog = Catalog(), after: Catalog = Catalog(), care: Care = Care()
  ) {
    self.platformRoles = platformRoles
    self.reading = reading
    self.before = before
    self.after = after
    self.care = care
  }

  /// The context of the way back.
  var reversed: PlanContext {
    PlanContext(
      platformRoles: platformRoles, reading: reading, before: after, after: before,
      care: care)
  }
}
