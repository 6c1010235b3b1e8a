package import SQLText

package struct Schema: Hashable, Sendable {
  package var name: Identifier
  /// `nil` where a specification states no grants; the owner's own are left out.
  package var grants: [Grant]?
  package var comment: String?

  package init(name: Identifier, grants: [Grant]? = nil, comment: String? = nil) {
    self.name = name
    self.grants = grants?.sorted()
    self.comment = comment
  }
}
