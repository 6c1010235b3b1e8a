import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// Compares the numbers of tables that headings and lines state with what is there.
  func checkTableCounts(into bag: inout DiagnosticBag) {
    for module in document.modules {
      let found = module.sections.reduce(0) { $0 + $1.tables.count }
      for stated in module.statedTables {
        checkCount(stated, of: found, "table", in: "the module", into: &bag)
      }
      for section in module.sections {
        for stated in section.statedTables {
          checkCount(stated, of: section.tables.count, "table", in: "the section", into: &bag)
        }
      }
    }
  }

  /// Compares the lists that lead to the documents of tables with the tables.
  func checkListedTables(into bag: inout DiagnosticBag) {
    let fields = Dictionary(
      desired.catalog.tables.map { ($0.name, $0.columns.count) }
    ) { first, _ in first }
    for listed in document.listed where !desired.existing.contains(listed.name.value) {
      guard let found = fields[listed.name.value] else {
        bag.add(
          .unknownTable, at: listed.name.range,
          "'\(listed.name.value.brief)' is listed, and no document describes it",
          help: "correct the name, describe the table, or take it off the list")
        continue
      }
      if let stated = listed.statedFields {
        checkCount(stated, of: found, "field", in: "'\(listed.name.value.brief)'", into: &bag)
      }
    }
  }
}
