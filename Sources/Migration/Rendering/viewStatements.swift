import CatalogModel
import CatalogSQL
import SQLText

/// A view is replaced where PostgreSQL can do it, and else dropped and made anew with all that hangs on it.
func viewStatements(_ edit: Edit<View>, in standing: Standing) -> [PlanStatement] {
  switch edit {
  case .create(let view): return creation(of: view, in: standing)
  case .drop(let view): return [dropping(view)]
  case .alter(let old, let new):
    guard !mustBeRebuilt(old, as: new) else {
      return [dropping(old)] + creation(of: new, in: standing)
    }
    let difference = ViewDifference(from: old, to: new)
    var statements: [PlanStatement] = []
    if difference.isOfQuery {
      statements = standing.locking(
        [createView(new, orReplace: true)], standing.lock(.accessExclusive, on: new.name))
    } else if difference.isOfOptions {
      // A materialized view has storage parameters, as a table has.
      let level: LockLevel = new.isMaterialized ? .shareUpdateExclusive : .accessExclusive
      statements = standing.locking(
        setOptions(from: old, to: new), standing.lock(level, on: new.name))
    }
    var inPlace = standing
    inPlace.platformRoles = []
    return statements + binding(new, from: old.extensions, in: standing)
      + render(difference.parts, in: inPlace)
  }
}

private func dropping(_ view: View) -> PlanStatement {
  PlanStatement(dropView(view), locks: [Lock(.accessExclusive, on: view.name)])
}

/// The rows of a materialized view are there only after its query has run.
private func creation(of view: View, in standing: Standing) -> [PlanStatement] {
  var parts = changesOfParts(from: view.bare, to: view)
  if view.grants == [], !standing.platformRoles.isEmpty {
    // What is taken on the whole view is taken on its columns too.
    parts.insert(.grants(on: .table(view.name), from: [], to: []), at: 0)
  }
  let tables = view.isMaterialized ? standing.tablesRead(by: view.query) : []
  let making = PlanStatement(
    createView(view), work: tables.map(PlanStatement.Work.scan), isQuick: !view.isMaterialized)
  return [making] + binding(view, from: nil, in: standing) + render(parts, in: standing)
}

private func binding(
  _ view: View, from old: [Identifier]?, in standing: Standing
) -> [PlanStatement] {
  standing.locking(
    bindToExtensions(view, from: old), standing.lock(.accessExclusive, on: view.name))
}

private func render(_ parts: [Change], in standing: Standing) -> [PlanStatement] {
  parts.flatMap { statements(for: $0, in: standing) }
}

/// Whether `CREATE OR REPLACE VIEW` cannot do it: it keeps every column with its type, and adds at the end.
func mustBeRebuilt(_ old: View, as new: View) -> Bool {
  guard ViewDifference(from: old, to: new).isOfQuery else { return false }
  guard !old.isMaterialized, old.hasKnownColumns, new.hasKnownColumns,
    old.columns.count <= new.columns.count
  else { return true }
  return zip(old.columns, new.columns).contains { $0.name != $1.name || $0.type != $1.type }
}
