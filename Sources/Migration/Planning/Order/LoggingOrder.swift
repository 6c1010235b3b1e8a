import CatalogModel
import SQLText

/// Which steps must wait for which as tables begin or cease to be logged: no table that is logged refers to one that is
/// not, and no publication names one.
struct LoggingOrder {
  /// Each step with one that comes before it.
  private(set) var links: [(step: Int, earlier: Int)] = []

  /// - Parameters:
  ///   - arrivals: the steps after which objects are there.
  ///   - departures: the steps by which they go.
  init(
    _ changes: [Change], draft: Draft, arrivals: [ObjectPath: Int], departures: [ObjectPath: Int]
  ) {
    var switches: [QualifiedName: (step: Int, isUnlogged: Bool)] = [:]
    for (step, change) in changes.enumerated() {
      if let (table, isUnlogged) = change.loggingSwitch { switches[table] = (step, isUnlogged) }
    }
    guard !switches.isEmpty else { return }
    for reference in draft.old.references {
      let (source, target) = (switches[reference.table], switches[reference.target])
      if let departure = departures[reference.path] {
        links += [source, target].compactMap(\.self).map { ($0.step, departure) }
      } else if let source, let target, source.isUnlogged == target.isUnlogged {
        links.append(
          source.isUnlogged ? (target.step, source.step) : (source.step, target.step))
      }
    }
    for reference in draft.new.references {
      guard let arrival = arrivals[reference.path] else { continue }
      links += [switches[reference.table], switches[reference.target]].compactMap(\.self)
        .map { (arrival, $0.step) }
    }
    for (step, change) in changes.enumerated() {
      let sides = change.sidesAsCreations
      links += (sides?.old?.tablesPublished ?? []).compactMap { switches[$0] }
        .filter(\.isUnlogged).map { ($0.step, step) }
      links += (sides?.new?.tablesPublished ?? []).compactMap { switches[$0] }
        .filter { !$0.isUnlogged }.map { (step, $0.step) }
    }
  }
}

extension Change {
  /// The table that begins or ceases to be logged, and whether it then is not.
  var loggingSwitch: (table: QualifiedName, isUnlogged: Bool)? {
    guard case .tableAttributes(let table, let old, let new) = self,
      old.isUnlogged != new.isUnlogged
    else { return nil }
    return (table, new.isUnlogged)
  }

  /// The tables that a publication names.
  fileprivate var tablesPublished: [QualifiedName] {
    guard case .standalone(let edit) = self, case .publication(let publication) = edit.object else {
      return []
    }
    return publication.tables.map(\.name)
  }
}

/// A foreign key from one table to another.
struct Reference {
  let path: ObjectPath
  let table: QualifiedName
  let target: QualifiedName
  /// Whether it belongs to that of a parent, with which alone it goes.
  let isPart: Bool
}

extension UseFinder {
  var references: [Reference] {
    objects.paths.compactMap { path in
      guard case .constraint(let edit, let table) = objects[path],
        case .foreignKey(let key) = edit.object.rule, key.target != table
      else { return nil }
      return Reference(
        path: path, table: table, target: key.target, isPart: edit.object.parent != nil)
    }
  }
}
