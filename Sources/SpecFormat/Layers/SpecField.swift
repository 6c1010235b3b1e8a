import Diagnostics
package import SQLText

/// A field as a row, a list item or a list of names describes it.
///
/// An author may say a thing in several places of one field, as in a column `Default` and again in the
/// description: each list holds what was said, and what it says must agree.
package struct SpecField: Sendable {
  package var name: Placed<Identifier>
  package var types: [SpecText] = []
  package var nullability: [Nullability] = []
  package var defaults: [SpecText] = []
  package var rules: [SpecText] = []
  package var references: [SpecText] = []
  package var primaryKey: SpecText?
  package var unique: SpecText?
  /// The words that say that the value is computed, and from what where the author says so.
  package var generated: SpecText?
  package var was: SpecText?
  package var description: SpecText?
  /// Parts that were not understood.
  package var unread: [SpecText] = []

  package init(name: Placed<Identifier>) {
    self.name = name
  }

  /// A yes or a no, and the question that it answers.
  package struct Nullability: Sendable {
    package let answer: SpecText
    /// Whether a yes means that there must be a value.
    package let asksForRequired: Bool
  }
}
