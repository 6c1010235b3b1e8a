package import Diagnostics
package import SQLText

/// What the authors wrote, with its places: right or wrong, not yet interpreted.
package struct SpecDocument: Sendable {
  /// In the order of their sections' numbers.
  package var modules: [SpecModule] = []
  package var groups: [FieldGroup] = []
  package var existing: [Placed<QualifiedName>] = []
  /// Rows of lists that lead to the documents of tables.
  package var listed: [ListedTable] = []

  package var sections: [SpecSection] { modules.flatMap(\.sections) }

  /// How many fields stand in tables; those of an included group count as one.
  var fieldCount: Int {
    sections.reduce(0) { $0 + $1.tables.reduce(0) { $0 + $1.body.entries.count } }
  }
}

/// A group of sections that share one migration.
package struct SpecModule: Sendable {
  package var title: String
  package var range: SourceRange
  /// The file name of its migration, where the author gave one.
  package var migration: Placed<String>?
  package var sections: [SpecSection] = []
  package var statedTables: [StatedCount] = []
  /// Made for tables that stand under no heading of a module.
  package var isImplicit = false

  /// The name of the module's files: as its author gave it, else made of its title.
  package var fileName: String {
    if let migration { return migration.value }
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
    return (words.isEmpty ? "module" : words.joined(separator: "_")) + ".sql"
  }
}

package struct SpecSection: Sendable {
  package var number: Int?
  package var title: String
  package var range: SourceRange
  package var tables: [SpecTable] = []
  package var views: [SpecView] = []
  package var functions: [SpecFunction] = []
  package var additions: [SpecAddition] = []
  /// Blocks that stand under no table or function.
  package var sql: [SpecSQL] = []
  package var statedTables: [StatedCount] = []
  package var status: Placed<Status>?
  /// Lines such as `type `a` → `b``.
  package var renamed: [SpecText] = []
  /// Numbered by the word 'Section', and not only by the numbers that all headings of a document carry.
  package var isNumberStated = false

  /// How reports and generated files name the section.
  package var heading: String {
    number.map { "Section \($0): \(title)" } ?? title
  }
}

/// A row of a list that leads to the document of a table, with the number of columns that it states.
package struct ListedTable: Sendable {
  package let name: Placed<QualifiedName>
  package let statedFields: StatedCount?
}

/// Something an author wrote, and where.
package struct Placed<Value: Sendable>: Sendable {
  package let value: Value
  package let range: SourceRange

  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}
