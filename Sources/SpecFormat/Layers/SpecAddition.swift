package import Diagnostics
package import SQLText

/// What a module adds to tables that another one describes.
package struct SpecAddition: Sendable {
  package var target: Target
  package var range: SourceRange
  package var body = SpecBody()

  package enum Target: Hashable, Sendable {
    case table(QualifiedName)
    /// Every table that includes a field group.
    case group(String)
  }
}
