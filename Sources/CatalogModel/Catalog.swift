package import SQLText

/// What a PostgreSQL database holds, or should hold: the one value in which the specification and the
/// database meet.
///
/// Lists are in the order of their names, columns in the order of the table, so that equal catalogs are
/// equal values and give equal bytes.
package struct Catalog: Hashable, Sendable {
  package var schemas: [Schema]
  package var extensions: [Extension]
  package var enums: [EnumType]
  package var sequences: [NumberSequence]
  package var tables: [Table]
  package var views: [View]
  package var functions: [Function]
  package var standalone: [Standalone]
  /// What each object uses; `nil` where no server has told.
  package var dependencies: Dependencies?
  /// Objects that were seen but are not compared, as `kind schema.name`.
  package var unmodelled: [String]
  /// The version of the server that was read, 150020 for 15.20; `nil` where none was, or none is known.
  package var serverVersion: Int?
  /// Who owns each object that has an owner of its own; `nil` where nobody asked.
  package var owners: [ObjectPath: Identifier]?

  package init(
    schemas: [Schema] = [], extensions: [Extension] = [], enums: [EnumType] = [],
    sequences: [NumberSequence] = [], tables: [Table] = [], views: [View] = [],
    functions: [Function] = [], standalone: [Standalone] = [], dependencies: Dependencies? = nil,
    unmodelled: [String] = [], serverVersion: Int? = nil
  ) {
    self.schemas = schemas.sorted { $0.name < $1.name }
    self.extensions = extensions.sorted { $0.name < $1.name }
    self.enums = enums.sorted { $0.name < $1.name }
    self.sequences = sequences.sorted { $0.name < $1.name }
    self.tables = tables.sorted { $0.name < $1.name }
    self.views = views.sorted { $0.name < $1.name }
    self.functions = functions.sorted { $0.signature < $1.signature }
    self.standalone = standalone.sorted { $0.path < $1.path }
    self.dependencies = dependencies
    self.unmodelled = unmodelled.sorted()
    self.serverVersion = serverVersion
  }
}

package struct EnumType: Hashable, Codable, Sendable {
  package var name: QualifiedName
  /// In the order in which they sort.
  package var values: [String]
  /// `nil` where nobody states any.
  package var grants: [Grant]?
  package var comment: String?

  package init(
    name: QualifiedName, values: [String], grants: [Grant]? = nil, comment: String? = nil
  ) {
    self.name = name
    self.values = values
    self.grants = grants?.sorted()
    self.comment = comment
  }
}
