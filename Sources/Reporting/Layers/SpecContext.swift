package import CatalogModel
package import SpecFormat

/// The specification that a report is about: what was written and what it asks for.
package struct SpecContext: Sendable {
  package let document: SpecDocument
  package let desired: DesiredCatalog

  package init(document: SpecDocument, desired: DesiredCatalog) {
    self.document = document
    self.desired = desired
  }

  /// The place of an object, or of the table that an unspecified object hangs on.
  package func provenance(of path: ObjectPath) -> Provenance? {
    desired.provenance[path] ?? desired.provenance[path.root]
  }

  package func section(of path: ObjectPath) -> SpecSection? {
    provenance(of: path).map { document.modules[$0.module].sections[$0.section] }
  }
}
