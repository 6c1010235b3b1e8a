/// The kinds of `StandaloneObject`, in the words in which `DROP` and `COMMENT ON` name them.
package enum StandaloneKind: String, Hashable, Codable, CaseIterable, Sendable {
  case language, collation, domain
  /// Composite types and ranges.
  case type
  case aggregate
  case `operator`
  case operatorFamily = "operator family"
  case operatorClass = "operator class"
  case cast
  case textSearchTemplate = "text search template"
  case textSearchParser = "text search parser"
  case textSearchDictionary = "text search dictionary"
  case textSearchConfiguration = "text search configuration"
  case statistics
  case foreignDataWrapper = "foreign data wrapper"
  case foreignServer = "server"
  case userMapping = "user mapping"
  case publication, subscription
  case eventTrigger = "event trigger"
  /// These are altered, never dropped, and have no comment.
  case defaultPrivileges = "default privileges"
  /// Those on what the server or an extension brings; they have no comment.
  case rights
}

extension StandaloneKind {
  /// Whether columns can have it as their type.
  package var isType: Bool { self == .domain || self == .type }
}
