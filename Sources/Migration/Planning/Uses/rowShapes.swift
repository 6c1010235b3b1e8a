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
  /// Whether the type is one of rows: a table's, a composite one, or a domain of such.
  func hasRow(_ type: QualifiedName) -> Bool {
    if objects[.table(type)] != nil { return true }
    let made = [StandaloneKind.type, .domain].lazy.compactMap {
      self.objects[.standalone($0, .inSchema(type))]
    }.first
    guard case .standalone(let edit) = made else { return false }
    return switch edit.object {
    case .compositeType: true
    case .domain(let domain):
      domain.base.suffix.isEmpty && domain.base.userType.map(hasRow) ?? false
    default: false
    }
  }

  /// The tables whose rows the object names, by itself or as what a function gives.
  func tablesOfRows(in creation: Change) -> Set<QualifiedName> {
    tablesOfResults(in: creation).union(uses(of: creation).firm.compactMap(\.root.tableName))
  }

  /// The tables whose rows the object, where it is a function, and the functions that it calls give.
  func tablesOfResults(in creation: Change) -> Set<QualifiedName> {
    let called = uses(of: creation).firm.compactMap { objects[$0] }
    return Set((called + [creation]).compactMap(\.rowTable))
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
