import CatalogModel
import PostgresClient
import SQLText

/// Tables and views, and what hangs on them: names are numbers at first, and looked up in a second batch.
struct RelationQueries {
  private typealias Parts<Part> = QueryBatch.Ticket<[ObjectID: [Part]]>

  private let tables: QueryBatch.Ticket<[(ObjectID, Table)]>
  private let kin: KinQueries
  private let attributes: AttributeQueries
  private let comments: QueryBatch.Ticket<Comments>
  private let constraints: Parts<Row>
  private let policies: Parts<Policy>
  private let views: QueryBatch.Ticket<[(ObjectID, View)]>
  private let indexes: Parts<Row>
  private let triggers: Parts<Trigger>
  private let rules: Parts<RewriteRule>
  private let grants: Parts<Grant>
  private let extensions: Parts<Identifier>

  init(_ batch: inout QueryBatch, _ scope: CatalogScope) {
    attributes = AttributeQueries(&batch, scope)
    constraints = batch.add(constraintsQuery(scope))
    indexes = batch.add(indexesQuery(scope))
    comments = batch.add(commentsQuery())
    tables = batch.add(tablesQuery(scope))
    kin = KinQueries(&batch)
    policies = batch.add(policiesQuery(scope))
    views = batch.add(viewsQuery(scope))
    triggers = batch.add(triggersQuery(scope))
    rules = batch.add(rulesQuery(scope))
    grants = batch.add(grantsQuery(on: .relations))
    extensions = batch.add(relationExtensionsQuery())
  }

  func read(_ answers: QueryBatch.Answers) throws(PostgresError) -> RelationFacts {
    try RelationFacts(
      tables: try kin.complete(try answers(tables), answers), views: try answers(views),
      attributes: try attributes.read(answers), comments: try answers(comments),
      constraints: try answers(constraints), allIndexes: try answers(indexes),
      policies: try answers(policies), triggers: try answers(triggers),
      rules: try answers(rules), grants: try answers(grants),
      extensions: try answers(extensions))
  }
}

/// What the first batch says of tables and views.
struct RelationFacts {
  let tables: [(ObjectID, Table)]
  let views: [(ObjectID, View)]
  let attributes: AttributeFacts
  let comments: Comments
  let constraints: [ObjectID: [Row]]
  /// By number; those of keys too.
  let allIndexes: [ObjectID: Row]
  /// Those that no constraint made.
  let indexes: [ObjectID: [Row]]
  let policies: [ObjectID: [Policy]]
  let triggers: [ObjectID: [Trigger]]
  let rules: [ObjectID: [RewriteRule]]
  let grants: [ObjectID: [Grant]]
  /// Those with which indexes and materialized views go.
  let extensions: [ObjectID: [Identifier]]

  init(
    tables: [(ObjectID, Table)], views: [(ObjectID, View)], attributes: AttributeFacts,
    comments: Comments, constraints: [ObjectID: [Row]], allIndexes: [ObjectID: [Row]],
    policies: [ObjectID: [Policy]], triggers: [ObjectID: [Trigger]],
    rules: [ObjectID: [RewriteRule]], grants: [ObjectID: [Grant]],
    extensions: [ObjectID: [Identifier]]
  ) throws(PostgresError) {
    self.tables = tables
    self.views = views
    self.attributes = attributes
    self.comments = comments
    self.constraints = constraints
    self.policies = policies
    self.triggers = triggers
    self.rules = rules
    self.grants = grants
    self.extensions = extensions
    let ofConstraints = Set(constraints.values.joined().compactMap { $0.optionalInt(16) })
    var byNumber: [ObjectID: Row] = [:]
    var own: [ObjectID: [Row]] = [:]
    for (relation, rows) in allIndexes {
      for row in rows {
        let id = try row.int(1)
        byNumber[id] = row
        guard try row.bool(15), !ofConstraints.contains(id) else { continue }
        own[relation, default: []].append(row)
      }
    }
    self.allIndexes = byNumber
    indexes = own
  }

  private var relations: [ObjectID] { tables.map(\.0) + views.map(\.0) }

  /// What the second batch has to look up by number.
  func needs() throws(PostgresError) -> Needs {
    var needs = Needs()
    for relation in relations {
      for attribute in attributes.of(relation) {
        needs.types.insert(attribute.type)
        if attribute.collation != 0 { needs.collations.insert(attribute.collation) }
      }
    }
    for (relation, rows) in indexes {
      for row in rows {
        for key in try RawIndexKey.all(row) {
          if key.collation != 0 { needs.collations.insert(key.collation) }
          guard let attribute = attributes.attribute(key.column, of: relation) else { continue }
          needs.classes.insert(
            ClassKey(operatorClass: key.operatorClass, type: attribute.type.type))
        }
      }
    }
    return needs
  }

  /// The indexes that have expressions for keys, or settings of their own on one.
  func specialIndexes() throws(PostgresError) -> [ObjectID] {
    var special: [ObjectID] = []
    for row in indexes.values.joined() {
      let id = try row.int(1)
      if row.numbers(6).contains(0) || !attributes.of(id).isEmpty { special.append(id) }
    }
    return special.sorted()
  }

  /// Tables and views with grants on single columns.
  var relationsWithColumnGrants: [ObjectID] {
    relations.filter { attributes.of($0).contains(where: \.hasGrants) }.sorted()
  }
}

/// What the second batch says of tables and views, and the whole made of both.
struct RelationParts {
  private let names: NameQueries
  private let specialKeys: QueryBatch.Ticket<[ObjectID: [IndexKey]]>
  private let columnGrants: QueryBatch.Ticket<[ObjectID: [ColumnGrant]]>
  private let facts: RelationFacts
  /// Where a server gives partitions an identity, it is that of the parent.
  private let sharesIdentity: Bool

  init(
    _ batch: inout QueryBatch, of facts: RelationFacts, _ scope: CatalogScope
  ) throws(PostgresError) {
    names = NameQueries(&batch, try facts.needs())
    specialKeys = batch.add(indexKeysQuery(of: try facts.specialIndexes()))
    columnGrants = batch.add(columnGrantsQuery(on: facts.relationsWithColumnGrants))
    self.facts = facts
    sharesIdentity = scope.serverVersion >= 170_000
  }

  func assemble(
    _ answers: QueryBatch.Answers
  ) throws(PostgresError) -> (tables: [Table], views: [View]) {
    let names = try names.read(answers)
    let columns = ColumnAssembly(
      facts: facts.attributes, names: names, comments: facts.comments,
      grants: try answers(columnGrants))
    let indexes = IndexAssembly(
      facts: facts.attributes, names: names, comments: facts.comments,
      specialKeys: try answers(specialKeys), extensions: facts.extensions)
    return (try tables(columns, indexes), try views(columns, indexes))
  }

  private func tables(
    _ columns: ColumnAssembly, _ indexes: IndexAssembly
  ) throws(PostgresError) -> [Table] {
    let constraints = ConstraintAssembly(
      facts: facts.attributes,
      tables: Dictionary(facts.tables.map { ($0, $1.name) }) { first, _ in first },
      comments: facts.comments, indexes: facts.allIndexes)
    return try facts.tables.map { id, table throws(PostgresError) in
      Table(
        name: table.name,
        columns: try columns.columns(
          ofTable: id, isForeign: table.foreign != nil,
          hasOwnIdentity: !(sharesIdentity && table.partition != nil)),
        constraints: try (facts.constraints[id] ?? []).map { row throws(PostgresError) in
          try constraints.constraint(row, of: id)
        },
        indexes: try self.indexes(of: id, indexes), rowSecurity: table.rowSecurity,
        policies: facts.policies[id] ?? [], triggers: facts.triggers[id] ?? [],
        rules: facts.rules[id] ?? [], attributes: table.attributes,
        partitioning: table.partitioning, partition: table.partition, parents: table.parents,
        foreign: table.foreign, grants: facts.grants[id] ?? [],
        comment: facts.comments.on(relation: id))
    }
  }

  private func views(
    _ columns: ColumnAssembly, _ indexes: IndexAssembly
  ) throws(PostgresError) -> [View] {
    try facts.views.map { id, view throws(PostgresError) in
      var result = View(
        name: view.name, isMaterialized: view.isMaterialized, query: view.query,
        columns: try columns.columns(ofView: id), options: view.options.items,
        indexes: try self.indexes(of: id, indexes), triggers: facts.triggers[id] ?? [],
        rules: facts.rules[id] ?? [], grants: facts.grants[id] ?? [],
        comment: facts.comments.on(relation: id))
      result.clusteredIndex = view.clusteredIndex
      result.extensions = facts.extensions[id]?.sorted()
      return result
    }
  }

  private func indexes(
    of relation: ObjectID, _ assembly: IndexAssembly
  ) throws(PostgresError) -> [Index] {
    try (facts.indexes[relation] ?? []).map { row throws(PostgresError) in
      try assembly.index(row, of: relation)
    }
  }
}
