package import SQLText

/// The changes that other servers may follow.
package struct Publication: StandaloneObject {
  package static let kind = StandaloneKind.publication

  package var publication: Identifier
  package var allTables: Bool
  package var tables: [PublishedTable]
  /// Schemas of which every table is published.
  package var schemas: [Identifier]
  /// In the order of `Operation.allCases`.
  package var operations: [Operation]
  /// Whether changes of a partition are published as those of its partitioned table.
  package var viaRoot: Bool
  /// Whether computed columns are published, from PostgreSQL 18 on.
  package var generatedColumns: Bool
  package var comment: String?

  package enum Operation: String, Codable, CaseIterable, Sendable {
    case insert, update, delete, truncate
  }

  package struct PublishedTable: Hashable, Codable, Sendable {
    package var name: QualifiedName
    /// By name, since a server keeps no order of its own; `nil` for all.
    package var columns: [Identifier]?
    package var filter: Expression?

    package init(
      _ name: QualifiedName, columns: [Identifier]? = nil, filter: Expression? = nil
    ) {
      self.name = name
      self.columns = columns?.sorted()
      self.filter = filter
    }
  }

  package init(
    _ publication: Identifier, allTables: Bool = false, tables: [PublishedTable] = [],
    schemas: [Identifier] = [], operations: Set<Operation> = Set(Operation.allCases),
    viaRoot: Bool = false, generatedColumns: Bool = false, comment: String? = nil
  ) {
    self.publication = publication
    self.allTables = allTables
    self.tables = tables.sorted { $0.name < $1.name }
    self.schemas = schemas.sorted()
    self.operations = Operation.allCases.filter(operations.contains)
    self.viaRoot = viaRoot
    self.generatedColumns = generatedColumns
    self.comment = comment
  }

  package var name: StandaloneName { .global(publication) }

  package mutating func refer(by names: NameMapping) {
    for position in tables.indices {
      tables[position].name = names.relation(tables[position].name)
      tables[position].filter = tables[position].filter.map(names.expression)
    }
  }

  package var creation: [SQL] {
    let members = listed(tables.map(\.sql)) + schemas.map(schemaSQL)
    let what: SQL =
      allTables ? " for all tables" : members.isEmpty ? "" : " for \(members.joined())"
    let options = options(differingFrom: Publication(publication))
    let with: SQL = options.isEmpty ? "" : " with (\(options.joined()))"
    return ["create publication \(publication)\(what)\(with)"]
  }

  package func alteration(to new: Publication) -> [SQL]? {
    guard allTables == new.allTables else { return nil }
    let alter: SQL = "alter publication \(publication)"
    let options = new.options(differingFrom: self)
    let dropped =
      listed(tables.filter { !new.tables.contains($0) }.map { "only \($0.name)" })
      + schemas.filter { !new.schemas.contains($0) }.map(schemaSQL)
    let added =
      listed(new.tables.filter { !tables.contains($0) }.map(\.sql))
      + new.schemas.filter { !schemas.contains($0) }.map(schemaSQL)
    return (options.isEmpty ? [] : ["\(alter) set (\(options.joined()))"])
      + (dropped.isEmpty ? [] : ["\(alter) drop \(dropped.joined())"])
      + (added.isEmpty ? [] : ["\(alter) add \(added.joined())"])
  }

  /// The word stands before the first of a list only, as servers before 15 have it.
  private func listed(_ tables: [SQL]) -> [SQL] {
    tables.enumerated().map { $0 == 0 ? "table \($1)" : $1 }
  }

  private func schemaSQL(_ schema: Identifier) -> SQL { "tables in schema \(schema)" }

  private func options(differingFrom other: Publication) -> [SQL] {
    var options: [SQL] = []
    if operations != other.operations {
      let list = operations.map(\.rawValue).joined(separator: ", ")
      options.append("publish = \(literal: list)")
    }
    if viaRoot != other.viaRoot {
      options.append(
        viaRoot ? "publish_via_partition_root = true" : "publish_via_partition_root = false")
    }
    if generatedColumns != other.generatedColumns {
      options.append(
        generatedColumns
          ? "publish_generated_columns = stored" : "publish_generated_columns = none")
    }
    return options
  }
}

extension Publication.PublishedTable {
  /// Without the word, the tables below it would be published, too.
  fileprivate var sql: SQL {
    var sql: SQL = "only \(name)"
    if let columns { sql += " (\(columns))" }
    if let filter { sql += " where (\(filter.sql))" }
    return sql
  }
}
