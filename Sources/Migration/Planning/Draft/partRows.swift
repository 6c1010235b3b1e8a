import CatalogModel
import SQLText

extension Draft {
  /// PostgreSQL writes no row of a table anew while columns elsewhere hold such rows: these wait under the names of what
  /// they hold.
  mutating func partRowsOfWhatIsWrittenAnew() {
    let tables = Set(
      courses.values.flatMap(\.changes).compactMap(\.tableWrittenAnew).flatMap {
        [$0] + heirs.all(below: $0)
      })
    guard !tables.isEmpty else { return }
    for table in context.before.tables {
      for column in table.columns {
        guard let type = column.type?.rowHeld, let row = old.rowHeld(by: column.type),
          tables.contains(row)
        else { continue }
        let cause: ObjectPath = type == row ? .table(row) : .standalone(.domain, .inSchema(type))
        part(.column(column.name, of: table.name), because: cause)
      }
    }
  }
}

extension Change {
  /// The table whose rows are written by the change of a column, or might be.
  var tableWrittenAnew: QualifiedName? {
    guard case .column(let edit, let table) = self else { return nil }
    return switch edit {
    case .create(let column): column.isNullable && column.value == .none ? nil : table
    case .alter: isRetyping ? table : nil
    case .drop: nil
    }
  }
}

extension ColumnType {
  /// The table or type of whose rows the values are, or hold many.
  var rowHeld: QualifiedName? { ["", "[]"].contains(suffix) ? userType : nil }
}
