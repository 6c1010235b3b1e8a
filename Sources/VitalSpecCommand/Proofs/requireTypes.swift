import SpecFormat
import CatalogModel
import Diagnostics
import Migration
import Reporting
import SQLText

/// Refuses to create a column of which nobody said what it holds.
func requireTypes(_ gap: Gap, spec: SpecContext) throws(InputError) {
  var missing: [String] = []
  for change in gap.diff.changes {
    let table: QualifiedName
    let columns: [Column]
    switch change {
    case .table(.create(let created)): (table, columns) = (created.name, created.columns)
    case .column(.create(let column), let owner): (table, columns) = (owner, [column])
    default: continue
    }
    for column in columns where column.type == nil || column.value == .generated(nil) {
      let path = ObjectPath.column(column.name, of: table)
      let range = spec.provenance(of: path)?.range
      let place = range.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
      let lack = column.type == nil ? "has no type" : "is computed, and nothing says how"
      missing.append("\(place)'\(path)' \(lack)")
    }
  }
  guard missing.isEmpty else {
    throw InputError(
      missing.joined(separator: "\n")
        + "\ngive each field its type and expression; none can be invented")
  }
}
