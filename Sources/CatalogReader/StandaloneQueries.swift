import CatalogModel
import PostgresClient

/// Objects of every kind that stands for itself.
struct StandaloneQueries {
  private typealias Reading = (QueryBatch.Answers) throws(PostgresError) -> [Standalone]

  private let readings: [Reading]

  init(_ batch: inout QueryBatch, _ scope: CatalogScope) {
    readings = [
      granted(&batch, aggregatesQuery(scope), .functions, at: \.grants, Standalone.aggregate),
      plain(&batch, castsQuery(scope), Standalone.cast),
      plain(&batch, collationsQuery(scope), Standalone.collation),
      granted(&batch, compositeTypesQuery(scope), .types, at: \.grants, Standalone.compositeType),
      plain(&batch, defaultPrivilegesQuery(scope), Standalone.defaultPrivileges),
      granted(&batch, domainsQuery(scope), .types, at: \.grants, Standalone.domain),
      plain(&batch, eventTriggersQuery(scope), Standalone.eventTrigger),
      granted(
        &batch, foreignDataWrappersQuery(scope), .foreignDataWrappers, at: \.grants,
        Standalone.foreignDataWrapper),
      granted(
        &batch, foreignServersQuery(scope), .foreignServers, at: \.grants,
        Standalone.foreignServer),
      granted(&batch, languagesQuery(scope), .languages, at: \.stated, Standalone.language),
      plain(&batch, operatorsQuery(scope), Standalone.operator),
      plain(&batch, operatorClassesQuery(scope), Standalone.operatorClass),
      plain(&batch, operatorFamiliesQuery(scope), Standalone.operatorFamily),
      plain(&batch, publicationsQuery(scope), Standalone.publication),
      granted(&batch, rangeTypesQuery(scope), .types, at: \.grants, Standalone.rangeType),
      plain(&batch, rightsQuery(scope), Standalone.rights),
      plain(&batch, statisticsQuery(scope), Standalone.statistics),
      plain(&batch, subscriptionsQuery(scope), Standalone.subscription),
      plain(&batch, textSearchConfigurationsQuery(scope), Standalone.textSearchConfiguration),
      plain(&batch, textSearchParsersQuery(scope), Standalone.textSearchParser),
      plain(&batch, textSearchTemplatesQuery(scope), Standalone.textSearchTemplate),
      plain(&batch, textSearchDictionariesQuery(scope), Standalone.textSearchDictionary),
      plain(&batch, userMappingsQuery(scope), Standalone.userMapping),
    ]
  }

  func assemble(_ answers: QueryBatch.Answers) throws(PostgresError) -> [Standalone] {
    var objects: [Standalone] = []
    for reading in readings { objects += try reading(answers) }
    return objects
  }
}

private func plain<Object>(
  _ batch: inout QueryBatch, _ query: CatalogQuery<[Object]>,
  _ wrap: @escaping (Object) -> Standalone
) -> (QueryBatch.Answers) throws(PostgresError) -> [Standalone] {
  let objects = batch.add(query)
  return { answers throws(PostgresError) in try answers(objects).map(wrap) }
}

private func granted<Object>(
  _ batch: inout QueryBatch, _ query: CatalogQuery<[(ObjectID, Object)]>,
  _ catalog: GrantedCatalog, at place: WritableKeyPath<Object, [Grant]?>,
  _ wrap: @escaping (Object) -> Standalone
) -> (QueryBatch.Answers) throws(PostgresError) -> [Standalone] {
  let queries = GrantedQueries(&batch, query, grantedIn: catalog, at: place)
  return { answers throws(PostgresError) in try queries.assemble(answers).map(wrap) }
}

extension Language {
  /// Nothing can be granted on a language that is not trusted.
  fileprivate var stated: [Grant]? {
    get { grants }
    set { grants = isTrusted ? newValue : nil }
  }
}
