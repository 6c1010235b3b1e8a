import CatalogModel
import Diagnostics
import SQLText
import SpecFormat

/// What a specification says, without what PostgreSQL chooses.
struct Saying: Equatable {
  var modules: [String] = []
  var sections: [String] = []
  var tables: [Table] = []
  var existing: Set<QualifiedName> = []

  struct Table: Equatable {
    let name: QualifiedName
    let purpose: String?
    let columns: [Column]
    let constraints: Set<ConstraintRule>
    let indexes: Set<[IndexKey]>
  }
}

extension Saying {
  /// What a document is read as.
  init(_ document: SpecDocument, _ desired: DesiredCatalog) {
    modules = document.modules.map { "\($0.title) → \($0.fileName)" }
    sections = document.sections.map(\.heading)
    tables = desired.catalog.tables.map { table in
      Table(
        name: table.name, purpose: table.comment, columns: table.columns,
        constraints: Set(table.constraints.map(\.rule)), indexes: Set(table.indexes.map(\.keys)))
    }
    existing = desired.existing
  }

  /// What a made-up specification means.
  init(_ spec: RandomSpec) {
    modules = spec.modules.map { "\($0.title.filter { $0 != "`" }) → \($0.migration)" }
    sections = spec.modules.flatMap(\.sections).map { section in
      section.number.map { "Section \($0): \(section.title)" } ?? section.title
    }
    let found = spec.modules.flatMap(\.sections).flatMap(\.tables)
    tables = found.map { Table($0, in: spec) }.sorted { $0.name < $1.name }
    existing = Set(RandomSpec.existing.map { QualifiedName(parsing: $0) })
  }
}

extension Saying {
  /// What the one says and the other does not, both ways.
  func differences(from other: Saying) -> [String] {
    let (left, right) = (facts, other.facts)
    return left.filter { !right.contains($0) }.map { "+ \($0)" }
      + right.filter { !left.contains($0) }.map { "- \($0)" }
      + (left.count == right.count && Set(left) == Set(right) && left != right
        ? ["the order differs"] : [])
  }

  private var facts: [String] {
    modules + sections + existing.map(\.brief).sorted()
      + tables.flatMap { table in
        ["\(table.name): \(table.purpose ?? "nil")"]
          + table.columns.map { "\(table.name): \($0)" }
          + table.constraints.map { "\(table.name): \($0)" }.sorted()
          + table.indexes.map { "\(table.name): \($0)" }.sorted()
      }
  }
}

extension Saying.Table {
  fileprivate init(_ table: RandomSpec.Table, in spec: RandomSpec) {
    let fields = spec.fields(of: table)
    let key = table.key.isEmpty ? fields.filter(\.isKey).map(\.name) : table.key
    var rules = Set(fields.flatMap(\.constraints))
    if !key.isEmpty { rules.insert(.primaryKey(key.map { Identifier($0) })) }
    if !table.unique.isEmpty { rules.insert(.unique(table.unique.map { Identifier($0) })) }
    let columns = fields.map { field in
      var column = field.column
      if key.contains(field.name) { column.isNullable = false }
      return column
    }
    let keys = table.indexed.map { IndexKey(.column(Identifier($0))) }
    self.init(
      name: QualifiedName(parsing: table.name), purpose: table.purpose?.text, columns: columns,
      constraints: rules, indexes: keys.isEmpty ? [] : [keys])
  }
}
