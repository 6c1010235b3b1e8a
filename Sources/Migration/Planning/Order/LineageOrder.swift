import CatalogModel
import SQLText

/// What must come first among the changes of partitions, of tables that inherit, and of those above them.
struct LineageOrder {
  private let changes: [Change]
  private var ancestors: [QualifiedName: [QualifiedName]] = [:]
  /// The tables that have the columns of each table too, at any distance.
  private var heirs: [QualifiedName: [QualifiedName]] = [:]
  private var byRoot: [ObjectPath: [Int]] = [:]
  private var byPath: [ObjectPath: [Int]] = [:]
  /// The changes of indexes and keys that belong to those of a parent, by the path of that.
  private var attached: [ObjectPath: [Int]] = [:]
  /// The columns that the tables have already.
  private let standing: Set<ObjectPath>

  init(_ changes: [Change], tables: [Table]) {
    self.changes = changes
    standing = Set(
      tables.filter { !$0.ancestors.isEmpty }.flatMap { table in
        table.columns.map { ObjectPath.column($0.name, of: table.name) }
      })
    for table in tables { ancestors[table.name] = table.ancestors }
    for (position, change) in changes.enumerated() {
      byRoot[change.path.root, default: []].append(position)
      byPath[change.path, default: []].append(position)
      note(change)
    }
    ancestors = ancestors.filter { !$0.value.isEmpty }
    guard !ancestors.isEmpty else { return }
    for heir in ancestors.keys.sorted() {
      for table in all(above: heir) { heirs[table, default: []].append(heir) }
    }
    for (position, change) in changes.enumerated() {
      for path in parents(of: change) { attached[path, default: []].append(position) }
    }
  }

  private mutating func note(_ change: Change) {
    switch change {
    case .table(let edit): ancestors[edit.object.name, default: []] += edit.object.ancestors
    case .partition(let table, let old, let new):
      ancestors[table, default: []] += [old, new].compactMap { $0?.parent }
    case .parents(let table, let old, let new): ancestors[table, default: []] += old + new
    default: break
    }
  }

  private func parents(of change: Change) -> [ObjectPath] {
    switch change {
    case .index(let edit, let table):
      guard let parent = edit.object.parent else { return [] }
      return ancestors[table, default: []].map { .index(parent.name, of: $0) }
    case .constraint(let edit, let table):
      guard let parent = edit.object.parent else { return [] }
      return ancestors[table, default: []].map { .constraint(parent, of: $0) }
    default: return []
    }
  }

  /// The positions of the changes that must have come before the one at a position.
  func earlier(than position: Int) -> [Int] {
    let change = changes[position]
    // A table takes the columns of a type before it is one of the type.
    if case .tableAttributes(let table, _, let new) = change, new.type != nil {
      return columns(of: table)
    }
    guard !ancestors.isEmpty else { return [] }
    var found =
      (attached[change.path] ?? []) + heirsWaiting(for: change) + namesakes(of: change)
    switch change {
    case .partition(let table, let old, let new):
      found += (byRoot[.table(table)] ?? []).filter {
        changes[$0].path != change.path && !changes[$0].isOfParentsTrigger
      }
      let bond = isLeaving(table) ? new : new ?? old
      let common = bond.map { shared(by: $0.parent) } ?? []
      found += new == nil ? common : common.filter { !changes[$0].awaitsPartitions }
    case .parents(let table, let old, let new):
      found += columns(of: table) + new.flatMap { columns(of: $0) }
      // A table leaves with the checks that its parents have.
      if change.verb == .drop { found += old.flatMap { checks(of: $0) } }
      // It joins them with the checks that they shall have.
      found += new.filter { !old.contains($0) }.flatMap { checks(of: $0) }
        .filter { changes[$0].verb == .alter }
      found += checks(of: table).filter { changes[$0].verb != .drop || change.verb == .drop }
    case .column(let edit, let table):
      found += columnChanges(edit, of: table)
    case .index(_, let table) where change.awaitsPartitions:
      found += joining(table) + all(above: table).flatMap { columns(of: $0) }
    case .constraint(.drop(let check), _) where check.isOfHeirs: found += ownDrops(of: change.path)
    case .table(let edit): found += columnsInTheWay(of: edit) + unprovenChecks(beyond: edit)
    case .trigger(let edit, let table) where change.isOfParentsTrigger:
      found += byPath[.inheritance(table)] ?? []
      found += all(above: table).flatMap { byPath[.trigger(edit.object.name, of: $0)] ?? [] }
    // One may let go of a column that gets another type above; those that it takes up it waits for anyhow.
    case .policy(.alter, _), .trigger(.alter, _), .rule(.alter, _): break
    default:
      guard case .table(let table) = change.path.root else { break }
      found += all(above: table).flatMap { columns(of: $0) }
    }
    return found
  }

  /// Those that go from tables above, where a new one has its own of the name.
  private func columnsInTheWay(of edit: Edit<Table>) -> [Int] {
    guard case .create(let table) = edit else { return [] }
    let above = all(above: table.name)
    return table.columns.flatMap { column in
      above.flatMap { changes(of: column.name, in: $0) }
    }.filter { changes[$0].verb == .drop }
  }

  /// A check of its own goes from an heir before its parent has one of that name, and comes after the parent's has gone.
  private func namesakes(of change: Change) -> [Int] {
    guard case .constraint(let edit, let table) = change, edit.verb != .drop,
      case .check = edit.object.rule
    else { return [] }
    func changes(in tables: [QualifiedName]) -> [Int] {
      tables.flatMap { byPath[.constraint(edit.object.name, of: $0)] ?? [] }.filter { position in
        if case .constraint = self.changes[position] { true } else { false }
      }
    }
    let below = changes(in: heirs[table, default: []]).filter { position in
      let verb = self.changes[position].verb
      return verb == .drop || verb == .alter && edit.verb == .create
    }
    guard edit.verb == .create else { return below }
    let above = changes(in: all(above: table).sorted())
    return below + above.filter { self.changes[$0].verb != .create }
  }

  /// The new tables that a check which is not proved has to reach unproved: what they find is proved of them.
  private func heirsWaiting(for change: Change) -> [Int] {
    guard case .constraint(.create(let check), let table) = change, check.isUnprovenCheck else {
      return []
    }
    return heirs[table, default: []].flatMap { byPath[.table($0)] ?? [] }.filter { position in
      guard case .table(.create(let heir)) = changes[position] else { return false }
      return heir.unprovenChecks.contains(check.name)
    }
  }

  /// Those of the tables above that a new one is to find.
  private func unprovenChecks(beyond edit: Edit<Table>) -> [Int] {
    guard case .create(let table) = edit else { return [] }
    let found = Set(table.constraints.map(\.name)).subtracting(table.unprovenChecks)
    return all(above: table.name).flatMap { byRoot[.table($0)] ?? [] }.filter { position in
      guard case .constraint(.create(let check), _) = changes[position] else { return false }
      return check.isUnprovenCheck && found.contains(check.name)
    }
  }

  /// A column that an heir has of its own comes before that of the parent, is like it before the parent has one, or goes
  /// with the heir.
  private func columnChanges(_ edit: Edit<Column>, of table: QualifiedName) -> [Int] {
    if edit.verb == .drop { return ownDrops(of: .column(edit.object.name, of: table)) }
    let above = all(above: table).flatMap { changes(of: edit.object.name, in: $0) }
    if edit.verb == .alter {
      let isStanding = standing.contains(.column(edit.object.name, of: table))
      let isMadeAnew = above.contains { changes[$0].verb == .drop }
      return isStanding && !isMadeAnew ? above.filter { changes[$0].verb != .create } : above
    }
    let coming = heirs[table, default: []].flatMap { changes(of: edit.object.name, in: $0) }
      .filter { changes[$0].verb == .create }
    let owning = heirs[table, default: []].filter {
      standing.contains(.column(edit.object.name, of: $0))
    }
    let below = owning.flatMap { changes(of: edit.object.name, in: $0) }
    return above.filter { changes[$0].verb != .create } + coming
      + below.filter { changes[$0].verb == .alter }
      + owning.flatMap { byPath[.table($0)] ?? [] }.filter { changes[$0].verb == .drop }
  }

  /// What heirs lose by themselves, when it is no longer their parent's as well.
  private func ownDrops(of part: ObjectPath) -> [Int] {
    guard case .table(let table) = part.root else { return [] }
    return heirs[table, default: []].flatMap { heir -> [Int] in
      switch part {
      case .column(let name, _): changes(of: name, in: heir)
      case .constraint(let name, _): byPath[.constraint(name, of: heir)] ?? []
      default: []
      }
    }.filter { changes[$0].verb == .drop }
  }

  /// The tables whose columns the table has too, at any distance.
  private func all(above table: QualifiedName) -> Set<QualifiedName> {
    var found: Set<QualifiedName> = []
    var waiting = ancestors[table, default: []]
    while let next = waiting.popLast() {
      guard found.insert(next).inserted else { continue }
      waiting += ancestors[next, default: []]
    }
    return found.subtracting([table])
  }

  /// Whether the table goes, so that nothing is lost with its parent's.
  private func isLeaving(_ table: QualifiedName) -> Bool {
    (byPath[.table(table)] ?? []).contains { changes[$0].verb == .drop }
  }

  /// What a table, and those above it, have their partitions have too: one leaves with it as it was, and joins with it
  /// as it shall be.
  private func shared(by table: QualifiedName) -> [Int] {
    all(above: table).union([table]).sorted().flatMap { byRoot[.table($0)] ?? [] }.filter {
      switch changes[$0] {
      case .column, .constraint, .index: true
      default: false
      }
    }
  }

  /// The partitions that a table gets.
  private func joining(_ table: QualifiedName) -> [Int] {
    changes.indices.filter { position in
      guard case .partition(_, _, let new?) = changes[position] else { return false }
      return new.parent == table
    }
  }

  private func checks(of table: QualifiedName) -> [Int] {
    (byRoot[.table(table)] ?? []).filter { position in
      guard case .constraint(let edit, _) = changes[position], case .check = edit.object.rule
      else { return false }
      return true
    }
  }

  private func columns(of table: QualifiedName) -> [Int] {
    (byRoot[.table(table)] ?? []).filter(isOfColumn)
  }

  /// Those of a column itself, not of what is said of it or granted on it.
  private func changes(of column: Identifier, in table: QualifiedName) -> [Int] {
    (byPath[.column(column, of: table)] ?? []).filter(isOfColumn)
  }

  private func isOfColumn(_ position: Int) -> Bool {
    if case .column = changes[position] { true } else { false }
  }
}

extension Change {
  /// Whether a trigger that a partition has of its parent fires otherwise, when it has it.
  fileprivate var isOfParentsTrigger: Bool {
    if case .trigger(let edit, _) = self { edit.object.isOfParent == true } else { false }
  }

  /// Whether an index is, or no longer is, one that not every partition has a part of: a table that joins gets one.
  fileprivate var awaitsPartitions: Bool {
    switch self {
    case .index(.create(let index), _): index.isIncomplete == true
    case .index(.alter(let old, let new), _): old.isIncomplete == true && new.isIncomplete != true
    default: false
    }
  }
}
