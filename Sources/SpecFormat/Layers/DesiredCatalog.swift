package import CatalogModel
package import Diagnostics
package import SQLText

/// The catalog that a specification asks for, and where it asks for each object.
package struct DesiredCatalog: Sendable {
  package var catalog = Catalog()
  package var provenance: [ObjectPath: Provenance] = [:]
  /// Tables that are managed elsewhere: known, referred to, never changed.
  package var existing: Set<QualifiedName> = []
  /// Rights that a later module than that of their table states anew, by table or column.
  package var amendments: [ObjectPath: GrantAmendment] = [:]
  /// Tables that shall be dropped.
  package var removed: Set<QualifiedName> = []
  /// What had another name before, in the authors' order.
  package var renames: [StatedRename] = []

  package init() {}
}

/// What a later module makes of the rights on a table or column.
package struct GrantAmendment: Hashable, Sendable {
  /// What the table's own module grants.
  package let before: [Grant]
  package let provenance: Provenance
}

/// An author's word on a former name, and where it stands.
package struct StatedRename: Hashable, Sendable {
  package let word: RenameWord
  package let range: SourceRange
}

/// The place of an object in the specification.
package struct Provenance: Hashable, Sendable {
  package let range: SourceRange
  /// Where a column's type stands, if one piece of text says it.
  package let typeRange: SourceRange?
  /// Positions in the document: of the module, and of the section within it.
  package let module: Int
  package let section: Int
  /// The object's place in reading order.
  package let order: Int
}
