import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// A reference leads to a table that is specified or exists, and to fields that a specified one has.
  func checkReferences(into bag: inout DiagnosticBag) {
    let tables = Dictionary(
      desired.catalog.tables.map { ($0.name, Set($0.columns.map(\.name))) }
    ) { first, _ in first }
    let deprecated = Set(
      document.sections.flatMap(\.tables).filter { $0.body.status?.value == .deprecated }
        .map(\.name))
    for table in desired.catalog.tables {
      for constraint in table.constraints {
        guard case .foreignKey(let key) = constraint.rule, let column = key.columns.first,
          let place = desired.provenance[.constraint(constraint.name, of: table.name)]
        else { continue }
        if deprecated.contains(key.target), !deprecated.contains(table.name) {
          bag.add(
            .deprecatedReference, at: place.range,
            "'\(column)' refers to '\(key.target.brief)', which is deprecated",
            help: "refer to what takes its place, or deprecate this table too")
        }
        if let fields = tables[key.target] {
          guard let missing = key.targetColumns.first(where: { !fields.contains($0) }) else {
            continue
          }
          bag.add(
            .unknownField, at: place.range, "'\(key.target.brief)' has no field '\(missing)'",
            help: "correct the name, or add the field")
        } else if !desired.existing.contains(key.target) {
          bag.add(
            .danglingReference, at: place.range,
            "'\(column)' refers to '\(key.target.brief)', which is nowhere",
            help: "correct the name, specify the table, or list it as existing")
        }
      }
    }
  }
}
