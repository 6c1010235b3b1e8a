import SpecFormat
import CatalogModel
import Diagnostics
import Migration
import SQLText

/// The section and field model as a tree for a terminal.
package func renderModelTree(_ spec: SpecContext) -> String {
  let tables = Dictionary(
    uniqueKeysWithValues: spec.desired.catalog.tables.map { ($0.name, $0) })
  var text = ""
  for module in spec.document.modules {
    text += "\(module.title)\(module.migration.map { " → \($0.value)" } ?? "")\n"
    for section in module.sections {
      text += "  \(section.heading)  \(section.range.file):\(section.range.line)\n"
      for table in section.tables.compactMap({ tables[$0.name] }) { text += tree(table) }
      for type in spec.enums(of: section) {
        text += "    enum \(type.name.brief)  \(type.definition)\n"
      }
      for function in section.functions { text += "    function \(function.name)\n" }
    }
  }
  let sections = spec.document.sections
  let fields = spec.desired.catalog.tables.reduce(0) { $0 + $1.columns.count }
  let summary = [
    count(sections.count, "section"), count(tables.count, "table"), count(fields, "field"),
    count(spec.desired.catalog.functions.count, "function"),
    count(spec.document.existing.count, "existing table"),
  ]
  return text + summary.joined(separator: ", ") + "\n"
}

private func tree(_ table: Table) -> String {
  let parts = [
    count(table.constraints.count, "constraint"),
    "\(table.indexes.count) \(table.indexes.count == 1 ? "index" : "indexes")",
    "\(table.policies.count) \(table.policies.count == 1 ? "policy" : "policies")",
    count(table.triggers.count, "trigger"),
  ]
  var text = "    \(table.name.brief)  (\(parts.joined(separator: ", ")))\n"
  let width = table.columns.map(\.name.name.count).max() ?? 0
  for column in table.columns {
    let padding = String(repeating: " ", count: width - column.name.name.count)
    text += "      \(column.name)\(padding)  \(column.definition)\n"
  }
  return text
}
