import CatalogModel
import SQLText

/// The tables below each table: its partitions, and those that inherit from it.
struct Heirs {
  private var children: [QualifiedName: [QualifiedName]] = [:]

  init(_ tables: [Table]) {
    for table in tables {
      for parent in table.parents + [table.partition?.parent].compactMap(\.self) {
        children[parent, default: []].append(table.name)
      }
    }
  }

  /// The columns that a change of a column changes too.
  func columns(below path: ObjectPath) -> [ObjectPath] {
    guard case .column(let name, let table) = path else { return [] }
    return all(below: table).map { .column(name, of: $0) }
  }

  /// The columns or checks that heirs have because of one of a table.
  func parts(below path: ObjectPath) -> [ObjectPath] {
    guard case .constraint(let name, let table) = path else { return columns(below: path) }
    return all(below: table).map { .constraint(name, of: $0) }
  }

  /// The tables that get or lose a column by a change.
  func reshaped(by change: Change) -> [QualifiedName] {
    change.reshapedTable.map { [$0] + all(below: $0) } ?? []
  }

  /// The tables below one, to the last.
  func all(below table: QualifiedName) -> [QualifiedName] {
    guard !children.isEmpty else { return [] }
    var found: [QualifiedName] = []
    var waiting = children[table] ?? []
    while let heir = waiting.popLast() {
      guard !found.contains(heir) else { continue }
      found.append(heir)
      waiting += children[heir] ?? []
    }
    return found
  }
}
