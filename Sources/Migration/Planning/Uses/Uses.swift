import CatalogModel
import SQLText

/// What an object uses: `firm` stands in the way of its change, `loose` is only read when the object is made.
struct Uses {
  var firm: Set<ObjectPath> = []
  var loose: Set<ObjectPath> = []

  var all: Set<ObjectPath> { firm.union(loose) }
}

/// Finds what objects use on one side of a plan: as the server told, or else by the words of their SQL.
struct UseFinder {
  /// The objects of the side, those of the changes among them.
  let objects: ObjectIndex
  /// The tables of the side's catalog.
  let tables: [Table]
  private let told: Dependencies?
  private let catalog: ObjectIndex
  private let names: NameIndex

  init(_ catalog: Catalog, as index: ObjectIndex, changed: [Change], names: NameIndex) {
    self.catalog = index
    var objects = index
    for creation in changed { objects.add(creation) }
    self.objects = objects
    told = catalog.dependencies
    tables = catalog.tables
    self.names = names
  }

  /// Whether the server has told what the object uses: it is the one that the catalog has.
  func knows(_ creation: Change) -> Bool {
    told?.areKnown(of: creation.path) == true && catalog[creation.path] == creation
  }

  func uses(of creation: Change) -> Uses {
    var uses = inferredOrTold(of: creation)
    uses.firm.formUnion(creation.unsaidUses)
    return uses
  }

  private func inferredOrTold(of creation: Change) -> Uses {
    guard let told, knows(creation) else { return inferUses(of: creation, names: names) }
    return Uses(firm: told[creation.path], loose: looseUses(of: creation, names: names))
  }

  /// The keys, on either side of the plan, to which a reference to the columns could be bound.
  func keys(for key: ForeignKey) -> [ObjectPath] {
    names.keys(for: key)
  }

  func hasRoutine(_ name: QualifiedName) -> Bool { names.functions[name] != nil }

  /// What uses an object firmly.
  func paths(using path: ObjectPath) -> [ObjectPath] {
    objects.paths.filter { user in
      user != path && objects[user].map { uses(of: $0).firm.contains(path) } ?? false
    }
  }

  /// The users of each object.
  func users() -> [ObjectPath: Set<ObjectPath>] {
    var users: [ObjectPath: Set<ObjectPath>] = [:]
    for path in objects.paths {
      guard let creation = objects[path] else { continue }
      for used in uses(of: creation).firm where used != path {
        users[used, default: []].insert(path)
      }
    }
    return users
  }
}

extension Change {
  /// The columns of its table that a key, a reference or an index has, and the schemas of a publication or an extension:
  /// what a server tells leaves them out.
  fileprivate var unsaidUses: [ObjectPath] {
    switch self {
    case .constraint(let edit, let table):
      edit.object.columns.map { .column($0, of: table) }
    case .index(let edit, let table):
      (edit.object.keys.compactMap(\.column) + edit.object.include).map { .column($0, of: table) }
    case .extension(let edit): [.schema(edit.object.schema)]
    case .standalone(let edit):
      if case .publication(let publication) = edit.object {
        publication.schemas.map { .schema($0) }
      } else {
        []
      }
    default: []
    }
  }
}

extension Constraint {
  fileprivate var columns: [Identifier] {
    switch rule {
    case .primaryKey(let columns), .unique(let columns): columns + terms.include
    case .foreignKey(let key): key.columns
    case .check, .other: []
    }
  }
}

extension IndexKey {
  fileprivate var column: Identifier? {
    if case .column(let name) = value { name } else { nil }
  }
}

/// Finds objects by the names that SQL calls them.
struct NameIndex {
  private(set) var functions: [QualifiedName: Set<ObjectPath>] = [:]
  /// What each key of a table has, on either side.
  private(set) var keys: [QualifiedName: [ObjectPath: Set<Set<Identifier>>]] = [:]

  init(_ sides: [ObjectIndex]) {
    for side in sides {
      for path in side.paths {
        guard let creation = side[path] else { continue }
        add(creation)
      }
    }
  }

  /// The keys to which a reference could be bound.
  func keys(for reference: ForeignKey) -> [ObjectPath] {
    let columns = Set(reference.targetColumns)
    return (keys[reference.target] ?? [:]).filter { $0.value.contains(columns) }.map(\.key)
  }

  private mutating func add(_ creation: Change) {
    switch creation {
    case .function(let edit):
      functions[edit.object.signature.name, default: []].insert(creation.path)
    case .standalone(let edit):
      if case .routine(let signature) = edit.object.object.name {
        functions[signature.name, default: []].insert(creation.path)
      }
    case .constraint(let edit, let table):
      if let columns = edit.object.rule.keyColumns {
        keys[table, default: [:]][creation.path, default: []].insert(Set(columns))
      }
    default: break
    }
  }
}

extension ConstraintRule {
  var isPrimaryKey: Bool {
    if case .primaryKey = self { true } else { false }
  }

  var isCheck: Bool {
    if case .check = self { true } else { false }
  }

  /// Whether an index, called as it is, keeps it.
  var hasIndex: Bool {
    switch self {
    case .primaryKey, .unique, .other: true
    case .check, .foreignKey: false
    }
  }
}
