/// A name that an author put where another stood.
package struct ReplacedName: Hashable, Sendable {
  package let old: String
  package let new: String

  package init(old: String, new: String) {
    self.old = old
    self.new = new
  }
}
