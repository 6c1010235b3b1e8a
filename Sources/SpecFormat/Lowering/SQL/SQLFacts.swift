import CatalogModel
import Diagnostics
import SQLText

/// What all SQL of a specification says, sorted by what it is about, each list in reading order.
struct SQLFacts {
  var tables: [QualifiedName: [Placed<TableFact>]] = [:]
  var indexes: [(table: QualifiedName, statement: Placed<IndexStatement>)] = []
  var functions: [QualifiedName: [SQLFunction]] = [:]
  var views: [QualifiedName: [SQLView]] = [:]
  var comments: [(target: CommentTarget, text: Placed<String>)] = []
  var grants: [(subject: GrantSubject, change: Placed<GrantChange>)] = []
  var defaults: [(subject: DefaultsSubject, change: Placed<GrantChange>)] = []
  /// Where each statement stands.
  var places: [SourceRange: Place] = [:]
  /// Headings of functions and views with a block that does not parse.
  var broken: Set<SourceRange> = []
}

struct SQLFunction {
  let function: Function
  let range: SourceRange
  /// The heading of the function under which it stands.
  let heading: SourceRange?
}

struct SQLView {
  let view: View
  let range: SourceRange
  /// The heading of the view under which it stands.
  let heading: SourceRange?
}
