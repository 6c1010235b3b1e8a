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

  /// What reports call the section of an object: one without a number goes by its module too, since
  /// several modules may have one of its title.
  package func heading(of path: ObjectPath) -> String? {
    provenance(of: path).map(heading)
  }

  package func heading(at place: Provenance) -> String {
    let module = document.modules[place.module]
    return heading(of: module.sections[place.section], in: module)
  }

  func heading(of section: SpecSection, in module: SpecModule) -> String {
    section.number == nil && section.title != module.title
      ? "\(module.title): \(section.title)" : section.heading
  }

  /// The types that the section specifies.
  package func enums(of section: SpecSection) -> [EnumType] {
    desired.catalog.enums.filter { type in
      self.section(of: .enumType(type.name))?.range == section.range
    }
  }

  /// The schemas that the section specifies.
  func schemas(of section: SpecSection) -> [Schema] {
    desired.catalog.schemas.filter { schema in
      self.section(of: .schema(schema.name))?.range == section.range
    }
  }

  /// What stands for itself, such as default privileges, and the section specifies.
  func standalone(of section: SpecSection) -> [Standalone] {
    desired.catalog.standalone.filter { self.section(of: $0.path)?.range == section.range }
  }

  /// Where the rights on an object are stated last.
  func grantPlace(on path: ObjectPath) -> Provenance? {
    desired.amendments[path]?.provenance ?? provenance(of: path)
  }

  package func section(of path: ObjectPath) -> SpecSection? {
    provenance(of: path).map { document.modules[$0.module].sections[$0.section] }
  }
}
