import CatalogModel
import CatalogSQL
import SQLText

/// What tells two views of one name and kind apart, the spelling of their SQL being the same server's.
struct ViewDifference {
  /// Other rows or other columns.
  let isOfQuery: Bool
  let isOfOptions: Bool
  /// Other extensions with which it goes.
  let isOfExtensions: Bool
  /// Of indexes, triggers, grants and comments.
  let parts: [Change]

  init(from old: View, to new: View) {
    isOfQuery = old.query != new.query || old.shape != new.shape
    isOfOptions = old.settings != new.settings
    isOfExtensions = old.extensions != new.extensions
    parts = changesOfParts(from: old, to: new)
  }

  var isEmpty: Bool { !isOfQuery && !isOfOptions && !isOfExtensions && parts.isEmpty }

  /// What differs, in words.
  var words: [String] {
    var words: [String] = []
    if isOfQuery { words.append("query") }
    if isOfOptions { words.append("options") }
    if isOfExtensions { words.append("extensions") }
    for part in parts {
      switch part {
      case .grants: words.append("grants")
      case .comment: words.append("comments")
      default: words.append("\(part.path.kind) \(part.verb.sign)\(part.definition)")
      }
    }
    return words.withoutRepeats
  }
}

/// Indexes, triggers, grants and comments of a view, as changes of their own.
func changesOfParts(from old: View, to new: View) -> [Change] {
  var differ = Differ(comparison: .canonical)
  let name = new.name
  for pair in match(old.indexes, new.indexes, by: \.name) { differ.diffIndex(pair, of: name) }
  differ.diffClustering(from: old, to: new)
  for pair in match(old.triggers, new.triggers, by: \.name) { differ.diffTrigger(pair, of: name) }
  for pair in match(old.rules, new.rules, by: \.name) { differ.diffRule(pair, of: name) }
  differ.diffGrants(on: .table(name), from: old.grants, to: new.grants)
  differ.recordComment(on: new.path, from: old.comment, to: new.comment)
  let lost = LostRights(from: old.grants, to: new.grants)
  let columns = Dictionary(old.columns.map { ($0.name, $0) }) { first, _ in first }
  for column in new.columns {
    let before = columns[column.name]
    differ.diffTraits(from: before, to: column, of: name)
    differ.diffColumnGrants(
      on: .column(column.name, of: name), from: before?.grants, to: column.grants ?? [],
      losing: lost)
    differ.recordComment(
      on: .column(column.name, of: name), from: before?.comment, to: column.comment)
  }
  return differ.diff.changes
}

extension Differ {
  /// `ALTER TABLE` sets the default of a view's column, and what a materialized view keeps of one, as it sets those of
  /// a table's.
  fileprivate mutating func diffTraits(
    from old: ViewColumn?, to new: ViewColumn, of view: QualifiedName
  ) {
    let columns = [old, new].map { column in
      Column(
        name: new.name, type: new.type, value: column?.default.map { .default($0) } ?? .none,
        traits: ColumnTraits(
          storage: column?.storage, compression: column?.compression,
          statistics: column?.statistics, options: column?.options ?? []))
    }
    guard columns[0] != columns[1] else { return }
    diff.changes.append(.column(.alter(from: columns[0], to: columns[1]), of: view))
  }

  /// An index that is made anew is not the one by which the rows were put in order.
  fileprivate mutating func diffClustering(from old: View, to new: View) {
    let remade = diff.changes.contains { change in
      change.path == new.clusteredIndex.map { .index($0, of: new.name) } && change.takesPartAway
    }
    guard remade || old.clusteredIndex != new.clusteredIndex else { return }
    diff.changes.append(
      .tableAttributes(
        of: new.name, from: TableAttributes(clusteredIndex: remade ? nil : old.clusteredIndex),
        to: TableAttributes(clusteredIndex: new.clusteredIndex)))
  }
}

extension View {
  /// The view with nothing hanging on it, as `CREATE VIEW` leaves it.
  var bare: View {
    View(
      name: name, isMaterialized: isMaterialized, query: query, options: options.items, grants: [])
  }

  /// Names and types of the columns.
  fileprivate var shape: [ViewColumn] {
    columns.map { ViewColumn(name: $0.name, type: $0.type) }
  }

  /// The options by their meaning: PostgreSQL keeps every spelling of a truth value.
  var settings: Set<String> {
    Set(
      options.items.map { option in
        let parts = option.split(separator: "=", maxSplits: 1)
        switch parts.last?.lowercased() {
        case "on", "yes", "1", "t", "y": return "\(parts[0])=true"
        case "off", "no", "0", "f", "n": return "\(parts[0])=false"
        default: return option
        }
      })
  }
}
