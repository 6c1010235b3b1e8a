import CatalogModel
import PostgresClient

/// Tables and views, and what hangs on them.
struct RelationQueries {
  private typealias Parts<Part> = QueryBatch.Ticket<[ObjectID: [Part]]>

  private let tables: QueryBatch.Ticket<[(ObjectID, Table)]>
  private let columns: Parts<Column>
  private let constraints: Parts<Constraint>
  private let policies: Parts<Policy>
  private let views: QueryBatch.Ticket<[(ObjectID, View)]>
  private let viewColumns: Parts<ViewColumn>
  private let indexes: Parts<(ObjectID, Index)>
  private let indexKeys: Parts<IndexKey>
  private let triggers: Parts<Trigger>
  private let rules: Parts<RewriteRule>
  private let grants: Parts<Grant>
  private let columnGrants: Parts<ColumnGrant>
  private let columnSequences: Parts<NamedColumnSequence>
  private let sequenceGrants: Parts<Grant>

  init(_ batch: inout QueryBatch, _ scope: CatalogScope) {
    tables = batch.add(tablesQuery(scope))
    columns = batch.add(columnsQuery(scope))
    constraints = batch.add(constraintsQuery(scope))
    policies = batch.add(policiesQuery(scope))
    views = batch.add(viewsQuery(scope))
    viewColumns = batch.add(viewColumnsQuery(scope))
    indexes = batch.add(indexesQuery(scope))
    indexKeys = batch.add(indexKeysQuery(scope))
    triggers = batch.add(triggersQuery(scope))
    rules = batch.add(rulesQuery(scope))
    grants = batch.add(grantsQuery(on: .relations))
    columnGrants = batch.add(columnGrantsQuery(scope))
    columnSequences = batch.add(columnSequencesQuery(scope))
    sequenceGrants = batch.add(grantsQuery(on: .sequences))
  }

  func assembleTables(_ answers: QueryBatch.Answers) throws(PostgresError) -> [Table] {
    let columns = try answers(columns)
    let constraints = try answers(constraints)
    let policies = try answers(policies)
    let sequences = try answers(columnSequences)
    let sequenceGrants = try answers(sequenceGrants)
    let attachments = try Attachments(self, answers)
    return try answers(tables).map { id, table in
      Table(
        name: table.name,
        columns: columns[id, default: []].map { column in
          var column = column
          column.grants = attachments.columnGrants[id, default: []].on(column.name)
          if case .identity = column.value {
            column.sequence = sequences[id, default: []].on(column.name, grants: sequenceGrants)
          }
          return column
        },
        constraints: constraints[id, default: []], indexes: attachments.indexes(of: id),
        rowSecurity: table.rowSecurity, policies: policies[id, default: []],
        triggers: attachments.triggers[id, default: []],
        rules: attachments.rules[id, default: []], attributes: table.attributes,
        partitioning: table.partitioning, partition: table.partition, parents: table.parents,
        foreign: table.foreign, grants: attachments.grants[id, default: []],
        comment: table.comment)
    }
  }

  func assembleViews(_ answers: QueryBatch.Answers) throws(PostgresError) -> [View] {
    let columns = try answers(viewColumns)
    let attachments = try Attachments(self, answers)
    return try answers(views).map { id, view in
      var result = View(
        name: view.name, isMaterialized: view.isMaterialized, query: view.query,
        columns: columns[id, default: []].map { column in
          var column = column
          let grants = attachments.columnGrants[id, default: []].on(column.name)
          column.grants = grants.isEmpty ? nil : grants
          return column
        }, options: view.options.items,
        indexes: attachments.indexes(of: id), triggers: attachments.triggers[id, default: []],
        rules: attachments.rules[id, default: []], grants: attachments.grants[id, default: []],
        comment: view.comment)
      result.clusteredIndex = view.clusteredIndex
      return result
    }
  }

  /// What tables and views alike have.
  private struct Attachments {
    private let bareIndexes: [ObjectID: [(ObjectID, Index)]]
    private let keys: [ObjectID: [IndexKey]]
    let triggers: [ObjectID: [Trigger]]
    let rules: [ObjectID: [RewriteRule]]
    let grants: [ObjectID: [Grant]]
    let columnGrants: [ObjectID: [ColumnGrant]]

    init(_ queries: RelationQueries, _ answers: QueryBatch.Answers) throws(PostgresError) {
      bareIndexes = try answers(queries.indexes)
      keys = try answers(queries.indexKeys)
      triggers = try answers(queries.triggers)
      rules = try answers(queries.rules)
      grants = try answers(queries.grants)
      columnGrants = try answers(queries.columnGrants)
    }

    func indexes(of relation: ObjectID) -> [Index] {
      bareIndexes[relation, default: []].map { id, index in
        var index = index
        index.keys = keys[id, default: []]
        return index
      }
    }
  }
}
