package import SQLText

/// All that one role holds on one object. The owner holds everything; what the owner lacks is a grant to `Grant.owner`.
package struct Grant: Hashable, Codable, Comparable, Sendable {
  /// Stands for the owner in a grant that says what was taken from the owner. No role has such a name.
  package static let owner: Identifier = "pg_owner"

  /// `public` stands for everyone.
  package var role: Identifier
  /// In the order of `Privilege.allCases`.
  package var privileges: [Privilege]
  package var withGrantOption: [Privilege]

  package init(role: Identifier, privileges: Set<Privilege>, withGrantOption: Set<Privilege> = []) {
    self.role = role
    self.privileges = Privilege.allCases.filter(privileges.contains)
    self.withGrantOption = Privilege.allCases.filter(withGrantOption.contains)
  }

  /// What everyone holds.
  package static func everyones(_ privilege: Privilege) -> Grant {
    Grant(role: "public", privileges: [privilege])
  }

  package static func < (left: Grant, right: Grant) -> Bool {
    left.role < right.role
  }
}

package enum Privilege: String, Codable, CaseIterable, Sendable {
  case select, insert, update, delete, truncate, references, trigger, maintain, execute, usage,
    create

  /// Whether a table or view can grant it; the others are for functions and sequences.
  package var isOfTables: Bool {
    switch self {
    case .select, .insert, .update, .delete, .truncate, .references, .trigger, .maintain: true
    case .execute, .usage, .create: false
    }
  }
}
