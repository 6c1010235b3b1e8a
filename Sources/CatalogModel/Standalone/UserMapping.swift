package import SQLText

/// As whom a role is known on a foreign server. Options that hold a secret are left out: an alteration leaves
/// them as they are.
package struct UserMapping: StandaloneObject {
  package static let kind = StandaloneKind.userMapping

  /// `public` stands for everyone without a mapping of their own.
  package var role: Identifier
  package var server: Identifier
  package var options: [Setting]

  package init(_ role: Identifier, server: Identifier, options: [Setting] = []) {
    self.role = role
    self.server = server
    self.options = options.sorted()
  }

  package var name: StandaloneName { .mapping(role, server: server) }

  package mutating func refer(by names: NameMapping) {}

  package var creation: [SQL] { ["create user mapping \(name.sql)\(options.creationClause)"] }

  package func alteration(to new: UserMapping) -> [SQL]? {
    let actions = options.alterationClause(to: new.options)
    return actions == "" ? [] : ["alter user mapping \(name.sql)\(actions)"]
  }
}
