package import CatalogModel
package import SQLText

/// `CREATE VIEW` or `CREATE MATERIALIZED VIEW`; what hangs on the view has statements of its own. A query that
/// the server printed names its columns itself.
package func createView(_ view: View, orReplace: Bool = false) -> SQL {
  let create: SQL = orReplace ? "create or replace" : "create"
  var sql: SQL = "\(create) \(kindSQL(view)) \(view.name)"
  if view.columns.contains(where: { $0.type == nil }) {
    sql += " (\(view.columns.map(\.name)))"
  }
  if !view.options.isEmpty {
    sql += " with (\(view.options.items.map(settingSQL).joined()))"
  }
  return sql + " as\n\(view.query.sql)"
}

package func dropView(_ view: View) -> SQL {
  "drop \(kindSQL(view)) \(view.name)"
}

/// `ALTER VIEW … SET` and `RESET` for the options in which two views differ.
package func setOptions(from old: View, to new: View) -> [SQL] {
  changeSettings(
    of: "alter \(kindSQL(new)) \(new.name)", from: old.options.items, to: new.options.items)
}

private func kindSQL(_ view: View) -> SQL {
  view.isMaterialized ? "materialized view" : "view"
}
