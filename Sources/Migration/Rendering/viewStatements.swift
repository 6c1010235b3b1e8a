import CatalogModel
import CatalogSQL
import SQLText

/// A view is replaced where PostgreSQL can do it, and else dropped and made anew with all that hangs on it.
func viewStatements(_ edit: Edit<View>, platformRoles roles: [Identifier]) -> [SQL] {
  switch edit {
  case .create(let view): return creation(of: view, platformRoles: roles)
  case .drop(let view): return [dropView(view)]
  case .alter(let old, let new):
    guard !mustBeRebuilt(old, as: new) else {
      return [dropView(old)] + creation(of: new, platformRoles: roles)
    }
    let difference = ViewDifference(from: old, to: new)
    var statements: [SQL] = []
    if difference.isOfQuery {
      statements.append(createView(new, orReplace: true))
    } else if difference.isOfOptions {
      statements += setOptions(from: old, to: new)
    }
    return statements + render(difference.parts, platformRoles: [])
  }
}

private func creation(of view: View, platformRoles roles: [Identifier]) -> [SQL] {
  var parts = changesOfParts(from: view.bare, to: view)
  if view.grants == [], !roles.isEmpty {
    parts.append(.grants(on: .table(view.name), from: [], to: []))
  }
  return [createView(view)] + render(parts, platformRoles: roles)
}

private func render(_ parts: [Change], platformRoles roles: [Identifier]) -> [SQL] {
  parts.flatMap { statements(for: $0, platformRoles: roles) }
}

/// Whether `CREATE OR REPLACE VIEW` cannot do it: it keeps every column with its type, and adds at the end.
func mustBeRebuilt(_ old: View, as new: View) -> Bool {
  guard ViewDifference(from: old, to: new).isOfQuery else { return false }
  guard !old.isMaterialized, old.hasKnownColumns, new.hasKnownColumns,
    old.columns.count <= new.columns.count
  else { return true }
  return zip(old.columns, new.columns).contains { $0.name != $1.name || $0.type != $1.type }
}
