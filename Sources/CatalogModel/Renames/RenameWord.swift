package import SQLText

/// An author's word that an object had another name before.
package struct RenameWord: Hashable, Sendable {
  /// `nil` for whatever has the name.
  package let kind: Kind?
  package let place: Place
  package let old: Identifier
  package let new: Identifier

  package enum Kind: String, CaseIterable, Sendable {
    case table, type, function, field, constraint, index, value
  }

  /// What holds the name.
  package enum Place: Hashable, Sendable {
    case schema(Identifier)
    /// A table, or the type of a value, by its name before or after.
    case object(QualifiedName)
  }

  package init(_ kind: Kind?, in place: Place, from old: Identifier, to new: Identifier) {
    self.kind = kind
    self.place = place
    self.old = old
    self.new = new
  }

  /// `public.users.mail`
  package func path(of name: Identifier) -> String {
    switch place {
    case .schema(let schema): QualifiedName(schema: schema, name).description
    case .object(let holder): "\(holder).\(name)"
    }
  }
}
