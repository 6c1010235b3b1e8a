import CatalogModel
import SQLText

extension Draft {
  /// Whether the part goes and comes with that of a parent table; a key goes only.
  func comesFromParent(_ part: Change) -> Bool {
    switch part {
    case .column(let edit, let table):
      edit.object.isInherited || !columns(above: table, called: edit.object.name, in: old).isEmpty
    case .constraint(let edit, _): edit.object.isInherited && edit.object.parent == nil
    case .trigger(let edit, _): edit.object.isOfParent == true
    default: false
    }
  }

  /// Whether an inherited column has a default, or none, unlike all those above it, and has to leave by itself.
  func hasOwnDefault(_ before: Change, to after: Change) -> Bool {
    guard case .column(.create(let column), let table) = before,
      case .column(.create(let wanted), _) = after, !isMadeAnew(column, as: wanted)
    else { return false }
    switch column.value {
    case .default, .none: break
    case .generated, .identity: return false
    }
    let above = columns(above: table, called: column.name, in: old)
    return !above.isEmpty && above.allSatisfy { $0.value != column.value }
  }

  /// The columns of the tables directly above one.
  func columns(
    above table: QualifiedName, called name: Identifier, in side: UseFinder
  ) -> [Column] {
    guard case .table(let heir) = side.objects[.table(table)] else { return [] }
    return heir.object.ancestors.compactMap { parent in
      guard case .column(let above, _) = side.objects[.column(name, of: parent)] else { return nil }
      return above.object
    }
  }
}
