/// Another word for a type, to be put where the type was written as one of some words.
package struct LintFix: Hashable, Sendable {
  /// In lower case.
  package let words: Set<String>
  package let replacement: String
}
