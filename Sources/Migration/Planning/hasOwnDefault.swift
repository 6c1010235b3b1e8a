import CatalogModel
import SQLText

extension Draft {
  /// Whether an inherited column has a default that is none of those above it, which has to leave by itself.
  func hasOwnDefault(_ before: Change, to after: Change) -> Bool {
    guard case .column(.create(let column), let table) = before, case .default = column.value,
      case .column(.create(let wanted), _) = after, !isMadeAnew(column, as: wanted),
      case .table(let heir) = old.objects[.table(table)]
    else { return false }
    return heir.object.ancestors.allSatisfy { parent in
      guard case .column(let above, _) = old.objects[.column(column.name, of: parent)] else {
        return true
      }
      return above.object.value != column.value
    }
  }
}
