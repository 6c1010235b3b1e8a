import CatalogModel
import SQLText

extension Draft {
  /// Sets what goes with an object that leaves, though it is none of its own: what binds others to it, and what others
  /// have of it in another way than it.
  mutating func settleBesides(_ before: Change, as after: Change) {
    switch (before, after) {
    case (.constraint(let edit, let table), _):
      if edit.object.isOfHeirs { restoreComments(onConstraint: edit.object.name, below: table) }
      loosen(table, from: edit.object.name)
    case (.index(let edit, let table), _): loosen(table, from: edit.object.name)
    case (.trigger(let edit, let table), _): restoreFirings(of: edit.object.name, below: table)
    case (.table(.create(let old)), .table(.create(let new))):
      if new.partition == nil { take(settings: [], of: .inheritance(new.name)) }
      if old.partitioning != nil { releasePartitions(of: old.name) }
      for trigger in new.triggers { restoreFirings(of: trigger.name, below: new.name) }
    default: break
    }
  }

  /// What heirs say of a check goes with it, and with nothing else of theirs.
  private mutating func restoreComments(
    onConstraint name: Identifier, below table: QualifiedName
  ) {
    take(
      comments: heirs.all(below: table).sorted().compactMap { heir in
        let path = ObjectPath.constraint(name, of: heir)
        guard case .constraint(let edit, _) = new.objects[path], let comment = edit.object.comment
        else { return nil }
        return .comment(on: path, from: nil, to: comment)
      })
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
      for column in before.object.columns { partWithWhatIsAway(column, of: heir) }
    }
  }

  private mutating func partWithWhatIsAway(_ column: Column, of table: QualifiedName) {
    for used in old.uses(of: .column(.create(column), of: table)).firm.sorted() where isAway(used) {
      part(.column(column.name, of: table), because: used)
    }
  }
}
