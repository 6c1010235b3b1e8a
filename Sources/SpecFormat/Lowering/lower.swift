import CatalogModel
package import Diagnostics
import SQLText

/// Decides what the authors' words mean: the catalog that they ask for, with the place of each object.
package func lower(
  _ document: SpecDocument, into bag: inout DiagnosticBag
) -> DesiredCatalog {
  var lowering = Lowering(document)
  lowering.run(into: &bag)
  return lowering.desired
}

/// Holds what the lowering of one table must know of the others.
struct Lowering {
  let document: SpecDocument
  let groups: [String: FieldGroup]
  var desired = DesiredCatalog()
  var relationNames = NameChooser()
  var texts = RepeatedTexts()
  /// The cells that foreign keys come from.
  var references: [ObjectPath: SpecText] = [:]
  /// References of which only the table is stated: another statement may say the rest.
  var openReferences: Set<ObjectPath> = []
  var facts = SQLFacts()
  /// The groups that each table includes.
  var members: [QualifiedName: Set<String>] = [:]
  /// Indexes whose names stand in the Markdown.
  var namedIndexes: Set<Identifier> = []
  /// Where the comments and grants are stated that SQL may state too.
  var commentPlaces: [ObjectPath: SourceRange] = [:]
  var grantPlaces: [String: SourceRange] = [:]
  var place = Place(module: 0, section: 0)
  var order = 0

  init(_ document: SpecDocument) {
    self.document = document
    var groups: [String: FieldGroup] = [:]
    for group in document.groups { groups[group.name] = group }
    self.groups = groups
    desired.existing = Set(document.existing.map(\.value))
  }

  mutating func run(into bag: inout DiagnosticBag) {
    desired.provenance.reserveCapacity(3 * document.fieldCount)
    checkSections(into: &bag)
    checkMigrations(into: &bag)
    var tables: [QualifiedName: SourceRange] = [:]
    for existing in document.existing {
      _ = relationNames.take(existing.value.name, in: existing.value.schema)
    }
    forEachSection { lowering, section in lowering.collectSQL(of: section, into: &bag) }
    texts.userTypes = Set(desired.catalog.enums.map(\.name))
    forEachSection { lowering, section in
      for table in section.tables { lowering.reserve(table, in: &tables, into: &bag) }
    }
    forEachSection { lowering, section in
      for table in section.tables where tables[table.name] == table.range {
        if table.isRemoved(in: section) {
          lowering.remove(table)
        } else {
          lowering.lowerTable(table, into: &bag)
        }
      }
      lowering.lowerRenames(of: section, into: &bag)
      for view in section.views { lowering.lowerView(view, into: &bag) }
      for function in section.functions { lowering.lowerFunction(function, into: &bag) }
    }
    let views = document.sections.flatMap(\.views).map { QualifiedName(parsing: $0.name) }
    checkStrayFacts(relations: Set(tables.keys).union(views), into: &bag)
    forEachSection { lowering, section in
      for addition in section.additions { lowering.lowerAddition(addition, into: &bag) }
    }
    mergeIndexes(into: &bag)
    resolveReferences()
    applyComments(into: &bag)
    applyGrants(into: &bag)
    applyDefaultPrivileges()
    checkReferences(into: &bag)
    checkTableCounts(into: &bag)
    checkRenames(into: &bag)
    checkListedTables(into: &bag)
    desired.catalog = Catalog(
      schemas: desired.catalog.schemas, enums: desired.catalog.enums,
      tables: desired.catalog.tables, views: desired.catalog.views,
      functions: desired.catalog.functions, standalone: desired.catalog.standalone)
  }

  private mutating func forEachSection(_ body: (inout Lowering, SpecSection) -> Void) {
    for (module, content) in document.modules.enumerated() {
      for (section, sectionContent) in content.sections.enumerated() {
        place = Place(module: module, section: section)
        body(&self, sectionContent)
      }
    }
  }

  private mutating func reserve(
    _ table: SpecTable, in tables: inout [QualifiedName: SourceRange],
    into bag: inout DiagnosticBag
  ) {
    if let first = tables[table.name] {
      bag.add(
        .duplicateTable, at: table.range, "'\(table.name.brief)' is described twice",
        notes: [.init("it is first described here", at: first)],
        help: "describe the table in one section")
    } else {
      tables[table.name] = table.range
      _ = relationNames.take(table.name.name, in: table.name.schema)
    }
  }

  private mutating func remove(_ table: SpecTable) {
    desired.removed.insert(table.name)
    note(.table(table.name), at: table.range)
  }

  /// Remembers where an object comes from.
  mutating func note(_ path: ObjectPath, at range: SourceRange, type: SpecText? = nil) {
    desired.provenance[path] = provenance(at: range, type: type)
  }

  /// The same for what a statement in another module may add to a table.
  mutating func note(_ path: ObjectPath, atStatement range: SourceRange) {
    let home = place
    if let own = facts.places[range], own.module > home.module { place = own }
    note(path, at: range)
    place = home
  }

  mutating func provenance(at range: SourceRange, type: SpecText? = nil) -> Provenance {
    order += 1
    let spans = type?.spans ?? []
    return Provenance(
      range: range, typeRange: spans.count == 1 ? spans[0].range : nil, module: place.module,
      section: place.section, order: order)
  }
}

/// Positions in the document: of a module, and of a section within it.
struct Place: Hashable {
  var module: Int
  var section: Int
}

extension Lowering {
  private func checkSections(into bag: inout DiagnosticBag) {
    var seen: [Int: SourceRange] = [:]
    for section in document.sections {
      guard let number = section.number else { continue }
      if let first = seen[number] {
        bag.add(
          .duplicateSection, at: section.range, "section \(number) occurs twice",
          notes: [.init("it first occurs here", at: first)], help: "number one of them anew")
      }
      seen[number] = section.range
    }
  }

  /// Every module that holds something writes files of its own.
  private func checkMigrations(into bag: inout DiagnosticBag) {
    var seen: [String: SourceRange] = [:]
    for module in document.modules where !module.sections.isEmpty {
      let range = module.migration?.range ?? module.range
      let name = module.fileName
      if !isFileName(name) {
        bag.add(
          .unreadableMigration, at: range, "'\(name)' is no name of an SQL file",
          help: "write a name such as '004_goals.sql', without a folder")
      }
      if let first = seen[name] {
        bag.add(
          .duplicateMigration, at: range, "two modules write '\(name)'",
          notes: [.init("it is first named here", at: first)],
          help: "give each module a '**Migration**' of its own")
      }
      seen[name] = range
    }
  }

  private func isFileName(_ name: String) -> Bool {
    name.hasSuffix(".sql") && !name.hasPrefix(".")
      && name.allSatisfy { $0.isLetter || $0.isNumber || "._-".contains($0) }
  }
}
