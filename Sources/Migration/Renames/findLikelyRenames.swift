package import CatalogModel
import SQLText

/// Something that goes and something that comes in its place: perhaps one thing with a new name.
package struct LikelyRename: Hashable, Sendable {
  package let old: ObjectPath
  package let new: ObjectPath
  package let evidence: Evidence

  package enum Evidence: Hashable, Sendable {
    /// The same columns, or the same type between the same neighbours.
    case likeness
    /// An author put the one name where the other stood.
    case edit
  }
}

/// Looks for objects that may be the same under another name; nothing is done about them without an author's word.
///
/// - Parameters:
///   - current: the whole catalog, also what no change is about.
///   - replaced: what the specification's history tells; asked only where something is left to be told.
package func findLikelyRenames(
  _ changes: [Change], from current: Catalog, to desired: Catalog,
  replaced: () -> Set<ReplacedName> = { [] }
) -> [LikelyRename] {
  let alike =
    likelyTables(changes, from: current, to: desired)
    + likelyColumns(changes, from: current, to: desired)
  return alike
    + editedNames(
      changes, from: current, to: desired, except: Set(alike.flatMap { [$0.old, $0.new] }),
      replaced: replaced)
}

/// Tables and columns whose name took the place of one that goes.
private func editedNames(
  _ changes: [Change], from current: Catalog, to desired: Catalog, except known: Set<ObjectPath>,
  replaced: () -> Set<ReplacedName>
) -> [LikelyRename] {
  let wanted = Set(desired.tables.map(\.name))
  var gone = Set(current.tables.map(\.name).filter { !wanted.contains($0) }.map(ObjectPath.table))
  var come: [Change] = []
  for change in changes where !known.contains(change.path) {
    switch change {
    case .column(.drop, _): gone.insert(change.path)
    case .column(.create, _), .table(.create): come.append(change)
    default: break
    }
  }
  gone.subtract(known)
  guard !gone.isEmpty, !come.isEmpty else { return [] }
  let former = Dictionary(grouping: replaced(), by: \.new)
    .mapValues { $0.map { Identifier($0.old) }.sorted() }
  return come.compactMap { change in
    formerPaths(of: change, former).first(where: gone.contains)
      .map { LikelyRename(old: $0, new: change.path, evidence: .edit) }
  }
}

private func formerPaths(of change: Change, _ former: [String: [Identifier]]) -> [ObjectPath] {
  switch change {
  case .table(.create(let table)):
    former[table.name.name.name, default: []].map {
      .table(QualifiedName(schema: table.name.schema, $0))
    }
  case .column(.create(let column), let table):
    former[column.name.name, default: []].map { .column($0, of: table) }
  default: []
  }
}

/// A table with the columns of one that nothing describes any more.
private func likelyTables(
  _ changes: [Change], from current: Catalog, to desired: Catalog
) -> [LikelyRename] {
  let wanted = Set(desired.tables.map(\.name))
  var open = current.tables.filter { !wanted.contains($0.name) }
  return changes.compactMap { change in
    guard case .table(.create(let table)) = change, table.columns.count > 1,
      let place = open.firstIndex(where: { $0.looksLike(table) })
    else { return nil }
    return LikelyRename(
      old: .table(open.remove(at: place).name), new: .table(table.name), evidence: .likeness)
  }
}

/// A column of the same type with the same neighbours as one that goes.
private func likelyColumns(
  _ changes: [Change], from current: Catalog, to desired: Catalog
) -> [LikelyRename] {
  let before = Dictionary(current.tables.map { ($0.name, $0) }) { first, _ in first }
  let after = Dictionary(desired.tables.map { ($0.name, $0) }) { first, _ in first }
  var dropped: [(Column, QualifiedName)] = []
  for case .column(.drop(let column), let table) in changes { dropped.append((column, table)) }
  return dropped.compactMap { column, name in
    guard let old = before[name], let new = after[name] else { return nil }
    let added = changes.compactMap { change -> Column? in
      guard case .column(.create(let column), name) = change else { return nil }
      return column
    }
    let alike = added.filter { $0.type == column.type }
    let beside = alike.filter {
      old.neighbours(of: column.name, keptIn: new) == new.neighbours(of: $0.name, keptIn: old)
    }
    guard let match = beside.first ?? (alike.count == 1 && dropped.count == 1 ? alike[0] : nil)
    else { return nil }
    return LikelyRename(
      old: .column(column.name, of: name), new: .column(match.name, of: name), evidence: .likeness)
  }
}

extension Table {
  fileprivate func looksLike(_ other: Table) -> Bool {
    columns.map(\.name) == other.columns.map(\.name)
      && zip(columns, other.columns).allSatisfy { $1.type == nil || $0.type == $1.type }
  }

  /// The nearest columns before and after that both tables have.
  fileprivate func neighbours(of name: Identifier, keptIn other: Table) -> [Identifier?] {
    let kept = Set(other.columns.map(\.name))
    guard let place = columns.firstIndex(where: { $0.name == name }) else { return [] }
    return [
      columns[..<place].last { kept.contains($0.name) }?.name,
      columns[(place + 1)...].first { kept.contains($0.name) }?.name,
    ]
  }
}
