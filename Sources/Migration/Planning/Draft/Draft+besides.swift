import CatalogModel
import SQLText

extension Draft {
  /// Sets what goes with an object that leaves, though it is none of its own: what binds others to it, and what others
  /// have of it in another way than it.
  mutating func settleBesides(_ before: Change, as after: Change) {
    switch (before, after) {
    case (.column(let edit, let table), _):
      restoreComments(onConstraintsWith: edit.object.name, below: table)
    case (.constraint(let edit, let table), _):
      if edit.object.isOfHeirs { restoreComments(onConstraint: edit.object.name, below: table) }
      loosen(table, from: edit.object.name)
    case (.index(let edit, let table), _): loosen(table, from: edit.object.name)
    case (.trigger(let edit, let table), _): restoreFirings(of: edit.object.name, below: table)
    case (.table(.create(let old)), .table(.create(let new))):
      rejoin(old, as: new)
      if old.partitioning != nil { releasePartitions(of: old.name) }
      for trigger in new.triggers { restoreFirings(of: trigger.name, below: new.name) }
    default: break
    }
  }

  /// A partition that is made anew joins its parent once more; an heir is made with its parents.
  private mutating func rejoin(_ old: Table, as new: Table) {
    let path = ObjectPath.inheritance(new.name)
    guard let partition = new.partition else { return take(settings: [], of: path) }
    guard !settings.contains(where: { $0.path == path }) else { return }
    take(
      settings: [
        .partition(of: new.name, from: old.partition, to: nil),
        .partition(of: new.name, from: nil, to: partition),
      ], of: path)
    release(new.name)
  }

  /// What heirs say of a check goes with it, and with nothing else of theirs.
  private mutating func restoreComments(
    onConstraint name: Identifier, below table: QualifiedName
  ) {
    take(comments: comments(below: table) { constraint, _ in constraint.name == name })
  }

  /// Keys of partitions and checks of heirs are made anew with a new type of a column, and lose what is said of them.
  mutating func restoreComments(onConstraintsWith column: Identifier, below table: QualifiedName) {
    take(
      comments: comments(below: table) { constraint, path in
        guard let present = old.objects[path], courses[path] == nil else { return false }
        return constraint.rule.keyColumns?.contains(column) == true
          || constraint.isInherited && isUsed(column, by: present)
      })
  }

  private func isUsed(_ column: Identifier, by constraint: Change) -> Bool {
    guard case .constraint(_, let table) = constraint else { return false }
    return old.uses(of: constraint).all.contains(.column(column, of: table))
  }

  /// What is said of constraints of the tables below one, as they shall be.
  private func comments(
    below table: QualifiedName, of isMeant: (Constraint, ObjectPath) -> Bool
  ) -> [Change] {
    heirs.all(below: table).sorted().flatMap { heir -> [Change] in
      guard case .table(let edit) = new.objects[.table(heir)] else { return [] }
      return edit.object.constraints.compactMap { constraint in
        let path = ObjectPath.constraint(constraint.name, of: heir)
        guard let comment = constraint.comment, isMeant(constraint, path) else { return nil }
        return .comment(on: path, from: nil, to: comment)
      }
    }
  }

  /// A trigger of a partition fires as that of its parent does when that has come back.
  private mutating func restoreFirings(of name: Identifier, below table: QualifiedName) {
    for heir in heirs.all(below: table) {
      let path = ObjectPath.trigger(name, of: heir)
      guard courses[path] == nil, case .trigger(let edit, _) = new.objects[path],
        edit.object.isOfParent == true
      else { continue }
      var plain = edit.object
      plain.firing = edit.object.firing == nil ? .never : nil
      take(.step(.trigger(.alter(from: plain, to: edit.object), of: heir)), for: path)
    }
  }

  /// The bonds of a table to an index that comes back are loosened before and fastened after.
  private mutating func loosen(_ table: QualifiedName, from index: Identifier) {
    guard case .table(let old) = old.objects[.table(table)],
      case .table(let new) = new.objects[.table(table)], let present = old.object.attributes,
      let wanted = new.object.attributes,
      present.clusteredIndex == index || present.replicaIdentity == .index(index)
    else { return }
    let path = ObjectPath.attributes(table)
    var loose = present
    if case .tableAttributes(_, _, let left)? = settings.first(where: { $0.path == path }),
      left.isLoosened(from: present)
    {
      loose = left
    }
    if loose.clusteredIndex == index { loose.clusteredIndex = nil }
    if loose.replicaIdentity == .index(index) { loose.replicaIdentity = .default }
    take(
      settings: [
        .tableAttributes(of: table, from: present, to: loose),
        .tableAttributes(of: table, from: loose, to: wanted),
      ], of: path)
  }

  /// No row leaves a partitioned table while others refer to it: references wait until the partitions that only leave for
  /// a while are back, and those that change go before.
  mutating func partReferencesToWhatLeaves() {
    let leaving = Set(settings.compactMap(\.tableDetached))
    guard !leaving.isEmpty else { return }
    let returning = leaving.intersection(settings.compactMap(\.tableAttached))
    let (left, missed) = (old.tables(above: leaving), old.tables(above: returning))
    for table in context.before.tables {
      for constraint in table.constraints where constraint.parent == nil {
        let path = ObjectPath.constraint(constraint.name, of: table.name)
        guard case .foreignKey(let key) = constraint.rule,
          missed.contains(key.target) || courses[path] != nil && left.contains(key.target)
        else { continue }
        part(path, because: .table(key.target))
        takeOutOnBothWays([path], of: table.name)
        // With that of the parent go those of its partitions.
        for heir in heirs.all(below: table.name) where leaving.contains(heir) {
          cancelDrop(of: .constraint(constraint.name, of: heir))
        }
      }
    }
  }

  /// Partitions outlive the table whose parts they are, and change by themselves meanwhile.
  private mutating func releasePartitions(of table: QualifiedName) {
    for heir in heirs.all(below: table).sorted() {
      let path = ObjectPath.inheritance(heir)
      guard case .table(let before) = old.objects[.table(heir)],
        before.object.partition?.parent == table,
        case .table(let after) = new.objects[.table(heir)],
        !settings.contains(where: { $0.path == path })
      else { continue }
      take(
        settings: [
          .partition(of: heir, from: before.object.partition, to: nil),
          .partition(of: heir, from: nil, to: after.object.partition),
        ], of: path)
      release(heir)
      changeByItself(before.object, to: after.object)
      for column in before.object.columns { partWithWhatIsAway(column, of: heir) }
    }
  }

  /// No change of the parent reaches what a table has by itself meanwhile.
  private mutating func changeByItself(_ before: Table, to after: Table) {
    let changes = diffCatalogs(
      from: Catalog(tables: [before.alone]), to: Catalog(tables: [after.alone]),
      comparing: .canonical
    ).changes
    for change in changes {
      switch (change, courses[change.path]) {
      case (.column, .step), (.column, nil), (.constraint, .step), (.constraint, nil):
        take(.step(change), for: change.path)
      default: break
      }
    }
  }

  private mutating func partWithWhatIsAway(_ column: Column, of table: QualifiedName) {
    for used in old.uses(of: .column(.create(column), of: table)).firm.sorted() where isAway(used) {
      part(.column(column.name, of: table), because: used)
    }
  }
}

extension Table {
  /// The columns and checks, as if none came from a table above.
  fileprivate var alone: Table {
    Table(
      name: name,
      columns: columns.map { column in
        var own = column
        own.isInherited = false
        return own
      },
      constraints: constraints.filter(\.rule.isCheck).map { check in
        var own = check
        own.isInherited = false
        return own
      })
  }
}

extension Change {
  fileprivate var tableDetached: QualifiedName? {
    if case .partition(let table, _?, _) = self { table } else { nil }
  }

  fileprivate var tableAttached: QualifiedName? {
    if case .partition(let table, _, _?) = self { table } else { nil }
  }
}
