import CatalogModel
import SQLText

/// A plan before it is put in order: what happens to each object, and what else is set.
struct Draft {
  private(set) var courses: [ObjectPath: Course] = [:]
  /// Grants, comments and other settings of objects that are there.
  private(set) var settings: [Change] = []
  let old: UseFinder
  let new: UseFinder
  private let context: PlanContext
  /// Why columns part, which decides in what form they wait.
  private var causes: [ObjectPath: Set<ObjectPath>] = [:]

  init(_ changes: [Change], context: PlanContext) {
    let changes = statingGrants(withoutWhatGoesAlong(changes), context: context)
    self.context = context
    let sides = changes.compactMap(\.sidesAsCreations)
    let (gone, made) = (sides.compactMap(\.old), sides.compactMap(\.new))
    var everything = ObjectIndex(Catalog())
    for creation in gone + made { everything.add(creation) }
    let names = NameIndex([ObjectIndex(context.before), ObjectIndex(context.after), everything])
    old = UseFinder(context.before, changed: gone, names: names)
    new = UseFinder(context.after, changed: made, names: names)
    for change in changes {
      if change.sidesAsCreations == nil {
        settings.append(change)
      } else {
        courses[change.path] = .step(change)
      }
    }
    for change in changes where change.mustBeMadeAnew { part(change.path) }
    for change in changes where usesNewValues(change, among: changes) { part(change.path) }
  }

  /// Sets what happens to an object.
  mutating func take(_ course: Course, for path: ObjectPath) { courses[path] = course }

  /// Lets the object leave and come back.
  ///
  /// - Parameter cause: what it uses, and what cannot change meanwhile.
  /// - Returns: whether that is new.
  @discardableResult
  mutating func part(_ path: ObjectPath, because cause: ObjectPath? = nil) -> Bool {
    if let view = viewChanging(with: path) { return part(view, because: cause) }
    if let cause { causes[path, default: []].insert(cause) }
    guard let (before, after) = versions(of: path), !goesWithRoot(path) else { return false }
    let parting = parting(
      from: before, to: after, causes: causes[path] ?? [], context: context)
    guard courses[path] != parting else { return false }
    courses[path] = parting
    // A column that only waits in another form keeps what it has.
    if parting.makesAnew { settings.removeAll { $0.path == path && $0.isOfWhole } }
    return true
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

  private func goesWithRoot(_ path: ObjectPath) -> Bool {
    guard path.root != path else { return false }
    switch courses[path.root] {
    case .step(let change): return change.verb != .alter
    case .parting: return true
    case nil: return false
    }
  }
}

private func parting(
  from before: Change, to after: Change, causes: Set<ObjectPath>, context: PlanContext
) -> Course {
  guard case .column(.create(let old), let table) = before,
    case .column(.create(let new), _) = after, !isMadeAnew(old, as: new),
    let waiting = old.waiting(for: causes)
  else {
    return .parting(
      leaving: [before.inverse],
      coming: statingGrants(after.restoringAll, context: context))
  }
  let leaving: [Change] =
    waiting == old ? [] : [.column(.alter(from: old, to: waiting), of: table)]
  return .parting(
    leaving: leaving, coming: [.column(.alter(from: waiting, to: new), of: table)])
}

extension Column {
  /// The column without what it takes from others; `nil` where it has to go itself.
  fileprivate func waiting(for causes: Set<ObjectPath>) -> Column? {
    if case .generated = value { return nil }
    var column = self
    if case .default = value { column.value = .none }
    if let type, let name = type.userType, causes.contains(where: { $0.isType(named: name) }) {
      column.type = ColumnType(canonical: "text\(type.suffix)")
    }
    return column
  }
}

extension Course {
  fileprivate var makesAnew: Bool {
    guard case .parting(_, let coming) = self else { return false }
    return coming.contains { $0.verb == .create }
  }
}

extension ObjectPath {
  /// Whether the object gives its name to a type.
  fileprivate func isType(named name: QualifiedName) -> Bool {
    switch self {
    case .enumType(let own), .table(let own), .view(let own), .materializedView(let own):
      own == name
    case .standalone(let kind, let own): kind.isType && own.qualified == name
    default: false
    }
  }
}

extension Change {
  /// Whether an object that comes back brings this with it.
  fileprivate var isOfWhole: Bool {
    switch self {
    case .grants, .comment: true
    default: false
    }
  }
}

/// Whether a change adds values to an enum that another statement of the plan names: PostgreSQL lets no
/// transaction use a value that it has added.
private func usesNewValues(_ change: Change, among changes: [Change]) -> Bool {
  guard case .enumType(.alter(let old, let new)) = change else { return false }
  let added = Set(new.values).subtracting(old.values)
  return changes.contains { $0.quotes(added) }
}
