package import CatalogModel

/// What a verification can ask for, in the words in which it names what is missing.
package enum ObservedKind: String, CaseIterable, Sendable {
  case schema
  case `extension`
  case language
  case enumType = "enum"
  case domain
  case domainConstraint = "domain constraint"
  case type
  case sequence
  case table
  case view
  case materializedView = "materialized view"
  case column
  case constraint
  case index
  case policy
  case trigger
  case rule
  case function
  case procedure
  case aggregate
  case `operator`
  case operatorFamily = "operator family"
  case operatorClass = "operator class"
  case cast
  case collation
  case textSearchDictionary = "text search dictionary"
  case textSearchConfiguration = "text search configuration"
  case statistics
  case textSearchTemplate = "text search template"
  case textSearchParser = "text search parser"
  case rights
  case foreignDataWrapper = "foreign data wrapper"
  case foreignServer = "server"
  case userMapping = "user mapping"
  case publication
  case publishedTable = "published table"
  case publishedSchema = "published schema"
  case subscription
  case subscriptionOptions = "subscription options"
  case eventTrigger = "event trigger"
  case defaultPrivileges = "default privileges"

  /// The kind of the fact that tells whether the object is there.
  package init(of path: ObjectPath) {
    self =
      switch path {
      case .schema: .schema
      case .extension: .extension
      case .enumType: .enumType
      case .function: .function
      case .procedure: .procedure
      case .sequence: .sequence
      case .table, .foreignTable, .attributes, .inheritance: .table
      case .view: .view
      case .materializedView: .materializedView
      case .column: .column
      case .constraint: .constraint
      case .index: .index
      case .policy: .policy
      case .trigger: .trigger
      case .rule: .rule
      case .standalone(let kind, _): ObservedKind(of: kind)
      }
  }

  private init(of kind: StandaloneKind) {
    self =
      switch kind {
      case .language: .language
      case .collation: .collation
      case .domain: .domain
      case .type: .type
      case .aggregate: .aggregate
      case .operator: .operator
      case .operatorFamily: .operatorFamily
      case .operatorClass: .operatorClass
      case .cast: .cast
      case .textSearchTemplate: .textSearchTemplate
      case .textSearchParser: .textSearchParser
      case .textSearchDictionary: .textSearchDictionary
      case .textSearchConfiguration: .textSearchConfiguration
      case .statistics: .statistics
      case .foreignDataWrapper: .foreignDataWrapper
      case .foreignServer: .foreignServer
      case .userMapping: .userMapping
      case .publication: .publication
      case .subscription: .subscription
      case .eventTrigger: .eventTrigger
      case .defaultPrivileges: .defaultPrivileges
      case .rights: .rights
      }
  }

  var facts: FactQuery {
    switch self {
    case .schema: schemaFacts
    case .extension: extensionFacts
    case .language: languageFacts
    case .enumType: enumFacts
    case .domain: domainFacts
    case .domainConstraint: domainConstraintFacts
    case .type: typeFacts
    case .sequence: sequenceFacts
    case .table: tableFacts
    case .view: viewFacts
    case .materializedView: materializedViewFacts
    case .column: columnFacts
    case .constraint: constraintFacts
    case .index: indexFacts
    case .policy: policyFacts
    case .trigger: triggerFacts
    case .rule: ruleFacts
    case .function: functionFacts
    case .procedure: procedureFacts
    case .aggregate: aggregateFacts
    case .operator: operatorFacts
    case .operatorFamily: operatorFamilyFacts
    case .operatorClass: operatorClassFacts
    case .cast: castFacts
    case .collation: collationFacts
    case .textSearchDictionary: textSearchDictionaryFacts
    case .textSearchConfiguration: textSearchConfigurationFacts
    case .statistics: statisticsFacts
    case .textSearchTemplate: textSearchTemplateFacts
    case .textSearchParser: textSearchParserFacts
    case .rights: rightsFacts
    case .foreignDataWrapper: foreignDataWrapperFacts
    case .foreignServer: foreignServerFacts
    case .userMapping: userMappingFacts
    case .publication: publicationFacts
    case .publishedTable: publishedTableFacts
    case .publishedSchema: publishedSchemaFacts
    case .subscription: subscriptionFacts
    case .subscriptionOptions: subscriptionOptionsFacts
    case .eventTrigger: eventTriggerFacts
    case .defaultPrivileges: defaultPrivilegesFacts
    }
  }
}
