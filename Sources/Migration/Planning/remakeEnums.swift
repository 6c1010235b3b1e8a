import CatalogModel
import SQLGrammar
import SQLText

/// Splits off what must happen for an enum to lose a value or to have its values in another order, which no
/// `ALTER TYPE` can do, or to have a value that the same transaction uses, which PostgreSQL refuses: its columns hold text while it is dropped and made anew. The steps stand in their order.
func remakeEnums(_ changes: [Change], of tables: [Table]) -> (remaking: [Change], rest: [Change]) {
  var remaking: [Change] = []
  var rest = changes
  for case .enumType(.alter(let old, let new)) in changes {
    let added = Set(new.values).subtracting(old.values)
    guard !new.isExtension(of: old) || changes.contains(where: { $0.quotes(added) }) else {
      continue
    }
    let path = ObjectPath.enumType(new.name)
    rest.removeAll { $0.path == path }
    let columns = columns(of: old.name, in: tables, changedBy: changes)
    rest.removeAll { change in columns.contains { $0.altered == change } }
    remaking += columns.map(\.departure) + [.enumType(.drop(old)), .enumType(.create(new))]
    if let comment = new.comment { remaking.append(.comment(on: path, from: nil, to: comment)) }
    remaking += columns.compactMap(\.return)
  }
  return (remaking, rest)
}

/// A column of an enum that is made anew.
private struct EnumColumn {
  let table: QualifiedName
  let old: Column
  let new: Column
  /// What the plan would have done to it.
  let altered: Change?

  private var keepsType: Bool { old.type?.userType == new.type?.userType }

  private var asText: Column {
    Column(
      name: old.name, type: ColumnType(canonical: "text\(old.type?.suffix ?? "")"),
      isNullable: old.isNullable, comment: old.comment)
  }

  var departure: Change { .column(.alter(from: old, to: keepsType ? asText : new), of: table) }

  var `return`: Change? {
    keepsType ? .column(.alter(from: asText, to: new), of: table) : nil
  }
}

private func columns(
  of type: QualifiedName, in tables: [Table], changedBy changes: [Change]
) -> [EnumColumn] {
  let known = Dictionary(changes.map { ($0.path, $0) }) { first, second in
    if case .comment = first { second } else { first }
  }
  return tables.flatMap { table -> [EnumColumn] in
    if known[.table(table.name)]?.verb == .drop { return [] }
    return table.columns.filter { $0.type?.userType == type }.compactMap { column in
      switch known[.column(column.name, of: table.name)] {
      case .column(.drop, _): nil
      case .column(.alter(let old, let new), _)?:
        EnumColumn(
          table: table.name, old: old, new: new,
          altered: .column(.alter(from: old, to: new), of: table.name))
      default: EnumColumn(table: table.name, old: column, new: column, altered: nil)
      }
    }
  }
}

extension Change {
  /// Whether a statement other than one about an enum holds one of the texts.
  fileprivate func quotes(_ texts: Set<String>) -> Bool {
    if case .enumType = path { return false }
    return statements(for: self, platformRoles: []).contains { statement in
      !texts.isDisjoint(with: quotedTexts(statement.text))
    }
  }
}

extension EnumType {
  /// Whether values were added and nothing else.
  fileprivate func isExtension(of old: EnumType) -> Bool {
    var rest = old.values[...]
    for value in values where value == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
