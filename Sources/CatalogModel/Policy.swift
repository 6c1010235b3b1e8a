package import SQLText

/// A row-level security policy.
package struct Policy: Hashable, Codable, Sendable {
  package var name: Identifier
  package var command: Command
  package var isPermissive: Bool
  /// In order of name; `public` stands for everyone.
  package var roles: [Identifier]
  package var using: Expression?
  /// `nil` where it has none of its own: `using` then stands for it, if the command writes.
  package var withCheck: Expression?
  package var comment: String?

  package enum Command: String, Codable, CaseIterable, Sendable {
    case all, select, insert, update, delete
  }

  package init(
    name: Identifier, command: Command = .all, isPermissive: Bool = true,
    roles: [Identifier] = ["public"], using: Expression? = nil, withCheck: Expression? = nil,
    comment: String? = nil
  ) {
    self.name = name
    self.command = command
    self.isPermissive = isPermissive
    self.roles = roles.sorted()
    self.using = using
    self.withCheck = withCheck
    self.comment = comment
  }
}
