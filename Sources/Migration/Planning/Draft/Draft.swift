import CatalogModel
import SQLText

/// A plan before it is put in order: what happens to each object, and what else is set.
struct Draft {
  private(set) var courses: [ObjectPath: Course] = [:]
  /// Grants, comments and other settings of objects that are there.
  private(set) var settings: [Change] = []
  let old: UseFinder
  let new: UseFinder
  /// The tables below each table as they are.
  let heirs: Heirs
  /// The names of what is made where nothing of the name was.
  private(set) var madeNames = MadeNames()
  /// The tables whose columns are their own for a while, or from now on, since they leave those above them.
  private(set) var released: Set<QualifiedName>
  /// Those among them that come back to the tables above.
  private var returning: Set<QualifiedName> = []
  /// The indexes that new keys take over, unless they have to go with something else.
  let indexesTaken: IndexesTaken
  let context: PlanContext
  /// Why columns part, which decides in what form they wait.
  private var causes: [ObjectPath: Set<ObjectPath>] = [:]

  init(_ changes: [Change], context: PlanContext) {
    let changes = statingGrants(withoutWhatGoesAlong(changes), context: context)
    self.context = context
    heirs = Heirs(context.before.tables)
    indexesTaken = IndexesTaken(changes, context: context)
    released = Set(changes.compactMap(\.tableReleased))
    let sides = changes.compactMap(\.sidesAsCreations)
    let (gone, made) = (sides.compactMap(\.old), sides.compactMap(\.new))
    var everything = ObjectIndex(Catalog())
    for creation in gone + made { everything.add(creation) }
    let (before, after) = (ObjectIndex(context.before), ObjectIndex(context.after))
    let names = NameIndex([before, after, everything])
    old = UseFinder(context.before, as: before, changed: gone, names: names)
    new = UseFinder(context.after, as: after, changed: made, names: names)
    for change in changes {
      if change.sidesAsCreations == nil {
        settings.append(change)
      } else {
        add(change)
      }
    }
    let divided = Set(
      (context.before.tables + context.after.tables).filter(\.isInPartitionTree).map(\.name))
    let reshaped = Set(changes.flatMap(heirs.reshaped))
    for change in changes
    where change.mustBeMadeAnew || isBlocked(change, among: reshaped)
      || change.takesPartAway(among: divided)
    {
      part(change.path)
    }
    for case .column(let edit, let table) in changes.filter(\.isRetyping) {
      restoreComments(onConstraintsWith: edit.object.name, below: table)
    }
    madeNames = MadeNames(courses)
  }

  /// Of an object that is dropped, and made or set after that, the two steps are a parting.
  private mutating func add(_ change: Change) {
    switch (courses[change.path], change.verb) {
    case (.step(let dropping), .create) where dropping.verb == .drop,
      (.step(let dropping), .alter) where dropping.verb == .drop:
      courses[change.path] = .parting(leaving: [dropping], coming: [change])
    case (.step(let making), .drop) where making.verb == .create:
      courses[change.path] = .parting(leaving: [change], coming: [making])
    default: courses[change.path] = .step(change)
    }
  }

  /// Sets what happens to an object.
  mutating func take(_ course: Course, for path: ObjectPath) { courses[path] = course }

  /// Drops nothing that goes with something else.
  mutating func cancelDrop(of path: ObjectPath) {
    if case .step(let change) = courses[path], change.verb == .drop { courses[path] = nil }
  }

  /// Drops no index that stands for a new key to take over.
  mutating func leaveIndexesToKeys() {
    let others = courses.filter { !indexesTaken.paths.contains($0.key) }
    let changes = others.values.flatMap(\.changes)
    for (path, _) in indexesTaken.standing(under: changes).values { cancelDrop(of: path) }
  }

  /// Sets how a table is kept, or what it is a part of, whatever was to be set.
  mutating func take(settings changes: [Change], of path: ObjectPath) {
    settings.removeAll { $0.path == path }
    settings += changes
  }

  /// Makes a table one whose columns are its own for a while.
  mutating func release(_ table: QualifiedName) {
    released.insert(table)
    returning.insert(table)
  }

  /// Sets what is said of objects, where nothing else is.
  mutating func take(comments: [Change]) {
    guard !comments.isEmpty else { return }
    let stated = Set(
      settings.compactMap { if case .comment(let path, _, _) = $0 { path } else { nil } })
    settings += comments.filter { !stated.contains($0.path) }
  }

  /// Sets to whom a sequence belongs, and when.
  mutating func take(_ owners: [Change], ofSequence path: ObjectPath) {
    settings.removeAll { if case .sequenceOwner = $0 { $0.path == path } else { false } }
    settings += owners
  }

  /// Lets the object leave and come back.
  ///
  /// - Parameter cause: what it uses, and what cannot change meanwhile.
  /// - Returns: whether that is new.
  @discardableResult
  mutating func part(_ path: ObjectPath, because cause: ObjectPath? = nil) -> Bool {
    if let view = viewChanging(with: path) { return part(view, because: cause) }
    if let cause { causes[path, default: []].formUnion([cause] + typesLeaving(with: cause)) }
    guard let (before, after) = versions(of: path), !goesWithRoot(path) else { return false }
    if comesFromParent(before), !hasOwnDefault(before, to: after), !isReleased(before) {
      return false
    }
    let parting = parting(from: before, to: after, causes: causes[path] ?? [])
    if parting.takesType {
      if isPartitionKey(path) { return part(path.root, because: cause) }
      for heir in heirs.columns(below: path) where isPartitionKey(heir) {
        part(heir.root, because: cause)
      }
    }
    guard courses[path] != parting else { return false }
    courses[path] = parting
    settleBesides(before, as: after)
    // A column that only waits in another form keeps what it has.
    if parting.makesAnew {
      settings.removeAll { $0.isOfWhole && [$0.path, $0.path.root].contains(path) }
      for part in before.parts + after.parts where part.path.root == path {
        courses[part.path] = nil
      }
    }
    return true
  }

  /// The type of many ranges goes with that of one.
  private func typesLeaving(with path: ObjectPath) -> [ObjectPath] {
    guard case .standalone(let edit) = old.objects[path], case .rangeType(let type) = edit.object,
      let name = type.multirange
    else { return [] }
    return [.standalone(RangeType.kind, .inSchema(name))]
  }

  /// The object as it is and as it comes back; `nil` where it only comes or only goes.
  private func versions(of path: ObjectPath) -> (Change, Change)? {
    switch courses[path] {
    case .step(let change):
      guard let sides = change.sidesAsCreations, let old = sides.old, let new = sides.new else {
        return nil
      }
      return (old, new)
    case .parting, nil:
      guard let before = old.objects[path] else { return nil }
      return (before, new.objects[path] ?? before)
    }
  }

  /// The view in whose change that of its part is.
  private func viewChanging(with path: ObjectPath) -> ObjectPath? {
    guard path.root != path, case .table(let name) = path.root else { return nil }
    return [.view(name), .materializedView(name)].first { courses[$0] != nil }
  }

  /// Whether PostgreSQL refuses to alter a type in its place because of what has it as a part, or a function because it
  /// gives the rows of a table that itself waits for the function.
  ///
  /// - Parameter reshaped: the tables that get or lose columns.
  private func isBlocked(_ change: Change, among reshaped: Set<QualifiedName>) -> Bool {
    if case .function(.alter(_, let function)) = change, function.isStandardSQL == true {
      return !new.tablesOfResults(in: .function(.create(function))).isDisjoint(with: reshaped)
    }
    guard case .standalone(.alter(let before, let after)) = change else { return false }
    let users = { old.paths(using: change.path) }
    switch (before, after) {
    case (.compositeType(let before), .compositeType(let after)):
      return !before.retyped(as: after).isEmpty && users().contains(where: \.isPartOfRows)
    case (.domain(let before), .domain(let after)):
      return after.asksMore(than: before)
        && users().contains { old.holdsMany($0, of: before.domain) }
    default: return false
    }
  }

  /// Whether the part is of a table whose columns and checks are its own for a while.
  private func isReleased(_ part: Change) -> Bool {
    switch part {
    case .column(_, let table): released.contains(table)
    case .constraint(_, let table): returning.contains(table)
    default: false
    }
  }

  private func isPartitionKey(_ path: ObjectPath) -> Bool {
    guard case .column(let name, let table) = path,
      case .table(let edit) = old.objects[.table(table)]
    else { return false }
    return edit.object.partitionKeyColumns.contains(name.name)
  }

  private func goesWithRoot(_ path: ObjectPath) -> Bool {
    guard path.root != path else { return false }
    switch courses[path.root] {
    case .step(let change): return change.verb != .alter
    case .parting: return true
    case nil: return false
    }
  }
}

extension Course {
  /// Whether the object goes, and another one comes in its place.
  var makesAnew: Bool {
    guard case .parting(_, let coming) = self else { return false }
    return coming.contains { $0.verb == .create }
  }

  /// Whether the object goes, at least to come back.
  var dropsObject: Bool {
    if case .step(let change) = self { change.verb == .drop } else { makesAnew }
  }
}

extension Course {
  /// Whether a column is without its type for a while.
  fileprivate var takesType: Bool {
    guard case .parting(let leaving, _) = self else { return false }
    return makesAnew || leaving.contains(where: \.isRetyping)
  }
}

extension ObjectPath {
  /// Whether the object's rows or values have parts of other types.
  fileprivate var isPartOfRows: Bool {
    switch self {
    case .column, .standalone(.type, _), .standalone(.domain, _): true
    default: false
    }
  }
}

extension Domain {
  /// Whether the domain allows less than the other, which its values must be checked for.
  fileprivate func asksMore(than old: Domain) -> Bool {
    let known = Set(old.checks.map(\.definition))
    return (old.isNullable && !isNullable) || checks.contains { !known.contains($0.definition) }
  }
}

extension UseFinder {
  /// Whether the user holds values of the type within others: in arrays or in composite values.
  fileprivate func holdsMany(_ user: ObjectPath, of type: QualifiedName) -> Bool {
    switch objects[user] {
    case .column(let edit, _): edit.object.type?.isArray ?? false
    case .standalone: true
    default: false
    }
  }
}

extension Change {
  fileprivate var tableReleased: QualifiedName? {
    switch self {
    case .partition(let table, _?, _): table
    case .parents(let table, let old, let new):
      Set(old).subtracting(new).isEmpty ? nil : table
    default: nil
    }
  }

  /// Whether an index or key of a table that is divided goes: no statement changes one that is part of another.
  fileprivate func takesPartAway(among divided: Set<QualifiedName>) -> Bool {
    guard takesPartAway, case .table(let table) = path.root else { return false }
    return divided.contains(table)
  }

  /// Whether an object that comes back brings this with it.
  fileprivate var isOfWhole: Bool {
    switch self {
    case .grants, .owner, .comment, .rowSecurity, .tableAttributes, .foreignOptions: true
    default: false
    }
  }
}
