package import Diagnostics
package import SQLText

/// A table as its author describes it.
package struct SpecTable: Sendable {
  package var name: QualifiedName
  package var range: SourceRange
  package var body = SpecBody()
}

/// Fields that several tables share under a name.
package struct FieldGroup: Sendable {
  package var name: String
  package var range: SourceRange
  package var body = SpecBody()
}

/// What stands under the heading of a table or a field group, each list in the author's order.
package struct SpecBody: Sendable {
  package var purpose: SpecText?
  /// The purpose stands behind its key, and is not the first paragraph that happens to be there.
  package var statesPurpose = false
  package var entries: [Entry] = []
  package var primaryKey: SpecText?
  package var unique: [SpecText] = []
  package var checks: [SpecText] = []
  package var foreignKeys: [SpecText] = []
  package var indexes: [SpecText] = []
  package var policies: [SpecText] = []
  package var grants: [SpecText] = []
  package var triggers: [SpecText] = []
  package var sql: [SpecSQL] = []
  package var status: Placed<Status>?
  /// The table's former name.
  package var was: Placed<QualifiedName>?
  /// Lines such as `constraint `a` → `b``.
  package var renamed: [SpecText] = []
  package var waivers: [Waiver] = []
  /// How many fields the author says there are.
  package var statedFields: [StatedCount] = []

  /// A field, or the place at which the fields of a group stand.
  package enum Entry: Sendable {
    case field(SpecField)
    case include(SpecText)
  }
}

/// A function under a heading of its own, its SQL not yet read.
package struct SpecFunction: Sendable {
  package var name: String
  package var range: SourceRange
  package var purpose: SpecText?
  package var sql: [SpecSQL] = []
  /// SQL is there, read or reported, and nothing is missing.
  package var hasUnreadSQL = false
  package var execute: SpecText?
  /// The function's former name.
  package var was: Placed<QualifiedName>?
}
