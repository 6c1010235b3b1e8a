import CatalogModel
import SQLText

extension Draft {
  /// Lets what uses an object leave and come back where PostgreSQL refuses to change the object meanwhile, or
  /// would change the user in words of its own; then what uses that, and so on.
  mutating func makeWay() {
    partRowsOfWhatIsWrittenAnew()
    var waiting = coursesInTheWay.sorted()
    guard !waiting.isEmpty else { return }
    let users = old.users()
    var seen: Set<ObjectPath> = []
    while !waiting.isEmpty {
      while let path = waiting.popLast() {
        seen.insert(path)
        for used in used(with: path) {
          for user in (users[used] ?? []).sorted() where mustLeave(user, for: used, taking: path) {
            // Its table or view may leave in its stead, which is found in the next round.
            if part(user, because: used), courses[user] != nil { waiting.append(user) }
          }
        }
      }
      partRowsOfWhatIsWrittenAnew()
      // A part that leaves may take along more than itself.
      waiting = coursesInTheWay.subtracting(seen).sorted()
    }
  }

  /// The objects whose users have to leave.
  private var coursesInTheWay: Set<ObjectPath> {
    Set(
      courses.filter { path, course in course.disturbsUsers && !indexesTaken.paths.contains(path) }
        .keys)
  }

  /// What users may be in the way of: the object with its parts, or those attributes of a type that it loses.
  private func used(with path: ObjectPath) -> [ObjectPath] {
    let attributes = attributesTaken(of: path)
    return attributes.isEmpty
      ? [path] + partsLeaving(with: path) + columnsDisturbed(below: path) : attributes
  }

  /// The columns of heirs that go or change with one of a table: one that they keep does neither.
  private func columnsDisturbed(below path: ObjectPath) -> [ObjectPath] {
    let columns = heirs.columns(below: path)
    guard new.objects[path] == nil else { return columns }
    return columns.filter { new.objects[$0] == nil || courses[$0] != nil }
  }

  private func attributesTaken(of path: ObjectPath) -> [ObjectPath] {
    if case .step(let change) = courses[path] { change.attributesTaken } else { [] }
  }

  /// The parts that go with a table, which others may use too.
  private func partsLeaving(with path: ObjectPath) -> [ObjectPath] {
    if case .step(let change) = courses[path], change.verb != .drop { return [] }
    return old.objects[path]?.parts.map(\.path) ?? []
  }

  private func mustLeave(
    _ user: ObjectPath, for used: ObjectPath, taking path: ObjectPath
  ) -> Bool {
    // What is done to a column of an heir by itself may be less than what its parent's does to it.
    let isDisturbed = used.root == path || courses[used]?.disturbsUsers == true
    guard isInTheWay(user, of: isDisturbed ? used : path) else { return false }
    guard case .step(let change) = courses[user] else {
      // An heir leaves a parent by a change of its own, and a column of an heir goes with the parent's.
      return !isReleased(user, from: used) && !goesUnsaid(user)
    }
    guard change.verb == .alter, let after = change.sidesAsCreations?.new else { return false }
    // What no longer uses the object is changed first, unless it waits for what takes its place.
    let uses = new.uses(of: after).firm
    if waitsForKey(after, used, using: uses) || !attributesTaken(of: path).isEmpty { return true }
    return uses.contains(used) || isReplaced(used) || isReplaced(used.root)
      || uses.contains { isAway($0) || isRetyped($0) } || areMadeOfWhatIsAway(uses)
  }

  /// Whether one of the objects is made or changed only after what is away has come back, or what gets another type has
  /// it.
  private func areMadeOfWhatIsAway(_ uses: Set<ObjectPath>) -> Bool {
    var waiting = Array(uses)
    var seen = uses
    while let path = waiting.popLast() {
      guard case .step(let change) = courses[path], change.verb != .drop,
        let creation = change.sidesAsCreations?.new
      else { continue }
      let further = new.uses(of: creation).all.subtracting(seen)
      if further.contains(where: { isAway($0) || isRetyped($0) }) { return true }
      seen.formUnion(further)
      waiting += further
    }
    return false
  }

  private func isRetyped(_ path: ObjectPath) -> Bool {
    if case .step(let change) = courses[path] { change.isRetyping } else { false }
  }

  /// Whether a key goes that has to make room for the one that the object then uses: a table has one primary key, and a
  /// reference is bound to whichever it finds.
  private func waitsForKey(
    _ after: Change, _ used: ObjectPath, using uses: Set<ObjectPath>
  ) -> Bool {
    switch used {
    case .constraint, .index: break
    default: return false
    }
    if case .constraint(let edit, _) = after, edit.object.isReference { return true }
    return uses.contains { other in
      if case .constraint = other { other.root == used.root && other != used } else { false }
    }
  }

  func isAway(_ path: ObjectPath) -> Bool {
    if case .parting = courses[path] { true } else { false }
  }

  private func isReleased(_ user: ObjectPath, from used: ObjectPath) -> Bool {
    settings.contains { change in
      switch change {
      case .parents(let table, let old, let new):
        user == .table(table) && old.contains { .table($0) == used }
          && !new.contains { .table($0) == used }
      case .tableAttributes(let table, let old, let new):
        user == .table(table) && old.typeLeft(as: new).contains(used)
      case .partition(let table, let old?, nil): user == .table(table) && used == .table(old.parent)
      default: false
      }
    }
  }

  private func goesUnsaid(_ user: ObjectPath) -> Bool {
    guard case .column = user else { return false }
    return courses[user] == nil && new.objects[user] == nil && new.objects[user.root] != nil
  }

  /// Whether another object takes the name.
  private func isReplaced(_ path: ObjectPath) -> Bool { madeNames.takeName(of: path) }

  private func isInTheWay(_ user: ObjectPath, of used: ObjectPath) -> Bool {
    guard case .column(_, let table) = used else { return true }
    switch courses[used] {
    case .step(let change) where change.isRetyping:
      return isInTheWayOfRetyping(user, change)
    case .parting(let leaving, _):
      guard let change = leaving.first else { return false }
      return change.isRetyping ? isInTheWayOfRetyping(user, change) : change.verb == .drop
    case .step: return true
    case nil: return courses[.table(table)] != nil
    }
  }

  /// Whether an index gets another operator class: the one that it has may not be for the other type.
  private func changesClass(_ index: ObjectPath) -> Bool {
    guard case .step(.index(.alter(let old, let new), _)) = courses[index] else { return false }
    let classes = Set(old.keys.compactMap(\.operatorClass))
    return !classes.isSubset(of: new.keys.compactMap(\.operatorClass))
  }

  private func isPartition(_ table: QualifiedName) -> Bool {
    guard case .table(let edit) = old.objects[.table(table)] else { return false }
    return edit.object.partition != nil
  }

  /// PostgreSQL itself takes along what only names the column.
  private func isInTheWayOfRetyping(_ user: ObjectPath, _ change: Change) -> Bool {
    guard case .column(.alter(let before, let after), _) = change else { return true }
    switch old.objects[user] {
    case .index(let edit, _):
      return !edit.object.expressions.isEmpty && !goesAlong(user, with: change)
        || edit.object.method != "btree" || changesClass(user)
    case .constraint(let edit, _):
      switch edit.object.rule {
      case .primaryKey, .unique: return false
      case .foreignKey(let key):
        // The keys of partitions are made anew with their parent's.
        return !areOfOneFamily(before.type, after.type) || isPartition(key.target)
      case .check: return !goesAlong(user, with: change)
      case .other: return true
      }
    case .column: return user != change.path
    case .standalone(let edit): return edit.object.isInTheWayOfRetyping
    case .view, .function, .policy, .trigger, .rule: return true
    default: return false
    }
  }
}

extension Statistics {
  fileprivate var hasExpressions: Bool {
    guard let list = definition.text.firstRange(of: " ON ") ?? definition.text.firstRange(of: "ON ")
    else { return true }
    return definition.text[list.upperBound...].contains("(")
  }
}

extension Standalone {
  /// Whether PostgreSQL refuses to retype a column that the object names.
  fileprivate var isInTheWayOfRetyping: Bool {
    // The server makes extended statistics anew itself, and forgets how finely they count. An expression it reads in
    // its own way while a column is of another type.
    if case .statistics(let statistics) = self {
      statistics.target != nil || statistics.hasExpressions
    } else {
      true
    }
  }
}
