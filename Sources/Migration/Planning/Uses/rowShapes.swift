import CatalogModel
import SQLText

extension Change {
  /// The table that gets or loses a column.
  var reshapedTable: QualifiedName? {
    guard case .column(let edit, let table) = self, edit.verb != .alter else { return nil }
    return table
  }

  /// Whether the object has SQL in which a row stands for all its columns: `*`, `excluded`, or the result of a function.
  var namesRows: Bool {
    switch self {
    case .view, .rule, .function: true
    default: false
    }
  }
}

extension UseFinder {
  /// Whether values of the type are rows, or hold many: of a table, a view or a composite type.
  func holdsRows(_ type: ColumnType) -> Bool {
    guard let name = rowHeld(by: type) else { return false }
    if case .standalone(let edit) = objects[.standalone(.type, .inSchema(name))],
      case .compositeType = edit.object
    {
      return true
    }
    return hasRelation(name)
  }

  /// The table or type of whose rows values are, or hold many, under domains too.
  func rowHeld(by type: ColumnType?) -> QualifiedName? {
    guard let name = type?.rowHeld else { return nil }
    guard case .standalone(let edit) = objects[.standalone(.domain, .inSchema(name))],
      case .domain(let domain) = edit.object
    else { return name }
    return rowHeld(by: domain.base)
  }

  /// The tables whose rows the object names, by itself or as what a function gives.
  func tablesOfRows(in creation: Change) -> Set<QualifiedName> {
    tablesOfResults(in: creation).union(uses(of: creation).all.compactMap(\.root.tableName))
  }

  /// The tables whose rows the object, where it is a function, and the functions that it calls give.
  func tablesOfResults(in creation: Change) -> Set<QualifiedName> {
    let called = uses(of: creation).firm.compactMap { objects[$0] }
    return Set((called + [creation]).compactMap(\.rowTable))
  }
}

extension UseFinder {
  /// The tables whose rows have to be there when the object is made: those that a materialized view reads, by views and
  /// functions too, that to which a reference leads, and that for which a sequence goes on to count.
  func tablesRead(making creation: Change) -> Set<QualifiedName> {
    switch creation {
    case .constraint(let edit, _):
      if case .foreignKey(let key) = edit.object.rule { [key.target] } else { [] }
    case .view(let edit): edit.object.isMaterialized ? tablesRead(by: creation) : []
    case .sequence(let edit): Set([edit.object.owner?.table].compactMap(\.self))
    default: []
    }
  }

  private func tablesRead(by creation: Change) -> Set<QualifiedName> {
    var seen: Set<ObjectPath> = []
    var waiting = [creation]
    while let reader = waiting.popLast() {
      for path in uses(of: reader).all where seen.insert(path.root).inserted {
        switch path.root {
        case .view, .function: waiting += [objects[path.root]].compactMap(\.self)
        default: break
        }
      }
    }
    return Set(seen.compactMap(\.tableName))
  }
}

extension Change {
  fileprivate var rowTable: QualifiedName? {
    if case .function(let edit) = self { edit.object.rowTable } else { nil }
  }
}

extension ObjectPath {
  fileprivate var tableName: QualifiedName? {
    if case .table(let name) = self { name } else { nil }
  }
}

extension Function {
  /// The table or type whose rows the function gives, one or many.
  var rowTable: QualifiedName? {
    guard let result, !result.hasPrefix("TABLE(") else { return nil }
    let row = result.hasPrefix("SETOF ") ? String(result.dropFirst("SETOF ".count)) : result
    return ColumnType(canonical: row).userType
  }
}
