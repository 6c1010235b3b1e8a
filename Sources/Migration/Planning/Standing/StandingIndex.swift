import CatalogModel
import SQLText

/// A database as it stands before a plan, looked up by names.
struct StandingIndex {
  /// What the plan makes, though it may stand in the place of another of the name.
  let made: Set<ObjectPath>
  /// The tables, views, sequences and indexes among it.
  let madeRelations: Set<QualifiedName>
  let owners: [ObjectPath: Identifier]
  let sequenceOwners: [QualifiedName: Identifier]
  let tables: [QualifiedName: Table]
  /// Those of the database to arrive at.
  let tablesAtLast: [QualifiedName: Table]
  /// The names that no new table or index can have, before and after.
  let relationNames: Set<QualifiedName>
  /// Those that the plan makes among them.
  let views: [QualifiedName: View]
  let heirs: Heirs
  /// Those of the database to arrive at.
  let heirsAtLast: Heirs
  let domains: [QualifiedName: Domain]
  /// Those of the database to arrive at.
  let domainsAtLast: [QualifiedName: Domain]
  /// Tables, views and composite types.
  let rowTypes: Set<QualifiedName>
  /// Those of the database to arrive at.
  let rowTypesAtLast: Set<QualifiedName>
  /// Those that are there before and after.
  let casts: Set<StandaloneName>
  let domainUsers: [QualifiedName: [QualifiedName]]
  let functions: [QualifiedName: [Function]]
  /// The tables that refer to each table, with their references.
  let referrers: [QualifiedName: [(table: QualifiedName, key: ForeignKey)]]
  /// The same, though the tables may be dropped later on.
  let allReferrers: [QualifiedName: [QualifiedName]]
  let serverVersion: Int
  /// The columns that count, by the partitioned tables of the database to arrive at.
  let identities: [QualifiedName: [Column]]
  /// The constraints that go, or become others.
  let leaving: Set<ObjectPath>
  /// The tables that shall inherit from others than they do.
  let joining: Set<QualifiedName>
  let alterationsAbove: AlterationsAbove
  /// The columns that their tables lose and those below keep.
  let leftToHeirs: Set<ObjectPath>
  let parts: IndexParts
  /// The indexes that stand for new keys to take, by the paths of the keys.
  let indexesTaken: [ObjectPath: Index]
  /// What the references of partitions say that are those of their parents under other names.
  let referencesBrought: [QualifiedName: [ConstraintRule]]
  /// Those that tell of rows that change, before and after.
  let publications: [Publication]
  private let care: Care

  init(_ changes: [Change], context: PlanContext) {
    let catalog = context.before
    made = Set(
      changes.filter { $0.verb == .create && $0.sidesAsCreations != nil }
        .map(\.path))
    madeRelations = Set(made.compactMap(\.relation))
    let owners = catalog.owners ?? [:]
    self.owners = owners
    sequenceOwners = Dictionary(
      catalog.sequences.compactMap { sequence in
        let path = sequence.owner.map { ObjectPath.table($0.table) } ?? .sequence(sequence.name)
        return owners[path].map { (sequence.name, $0) }
      }
    ) { first, _ in first }
    leaving = Set(
      changes.compactMap { change in
        guard case .constraint = change, change.verb != .create else { return nil }
        return change.path
      })
    joining = Set(
      changes.compactMap { change in
        switch change {
        case .parents(let table, _, _) where change.verb != .drop: table
        case .partition(let table, _, _?): table
        default: nil
        }
      })
    let dropped = Set(changes.filter { $0.verb == .drop }.map(\.path))
    tables = Dictionary(catalog.tables.map { ($0.name, $0) }) { first, _ in first }
    tablesAtLast = Dictionary(context.after.tables.map { ($0.name, $0) }) { first, _ in first }
    relationNames = Set([catalog, context.after].flatMap(\.relationNames))
    views = Dictionary((context.after.views + catalog.views).map { ($0.name, $0) }) {
      first, _ in first
    }
    heirs = Heirs(catalog.tables)
    heirsAtLast = Heirs(context.after.tables)
    alterationsAbove = AlterationsAbove(changes, tables: catalog.tables, heirsAtLast: heirsAtLast)
    indexesTaken = IndexesTaken(changes, context: context).standing(under: changes)
      .mapValues(\.index)
    leftToHeirs = columnsLeft(
      to: heirs, from: tables, to: tablesAtLast, dropping: dropped)
    publications = [catalog, context.after].flatMap(\.publicationsOfUpdates)
    domains = domainsByName(catalog)
    domainsAtLast = domainsByName(context.after)
    rowTypes = Set(catalog.rowTypes)
    rowTypesAtLast = Set(context.after.rowTypes)
    casts = Set(catalog.castNames).intersection(context.after.castNames)
    functions = Dictionary(grouping: catalog.functions, by: \.signature.name)
    var referrers: [QualifiedName: [(table: QualifiedName, key: ForeignKey)]] = [:]
    var allReferrers: [QualifiedName: [QualifiedName]] = [:]
    var users: [QualifiedName: [QualifiedName]] = [:]
    for table in catalog.tables {
      for type in Set(table.columns.compactMap { $0.type?.userType }) {
        users[type, default: []].append(table.name)
      }
      for constraint in table.constraints
      where !leaving.contains(.constraint(constraint.name, of: table.name)) {
        guard case .foreignKey(let key) = constraint.rule,
          !key.columns.contains(where: { dropped.contains(.column($0, of: table.name)) })
        else { continue }
        allReferrers[key.target, default: []].append(table.name)
        // A reference that goes is gone before the columns change that it refers to.
        guard !dropped.contains(.table(table.name)) else { continue }
        referrers[key.target, default: []].append((table.name, key))
      }
    }
    domainUsers = users
    self.referrers = referrers
    self.allReferrers = allReferrers
    serverVersion = catalog.serverVersion ?? 0
    identities = Dictionary(
      context.after.tables.filter { $0.partitioning != nil }.map { table in
        (table.name, table.columns.filter(\.value.isIdentity))
      }
    ) { first, _ in first }
    parts = IndexParts(changes, context: context)
    referencesBrought = Dictionary(
      context.after.tables.filter { $0.partition != nil }.map { table in
        (table.name, table.constraints.filter { $0.isReference && $0.parent != nil }.map(\.rule))
      }
    ) { first, _ in first }
    care = context.care
  }

  /// Whether the table has so few rows that nobody notices how long it takes to go through them.
  func isSmall(_ name: QualifiedName) -> Bool {
    care.sizes[name].map { $0.rows < care.smallTable } ?? false
  }
}

extension ObjectPath {
  /// The name of a table, view, sequence or index that has one of its own.
  fileprivate var relation: QualifiedName? {
    switch self {
    case .table(let name), .view(let name), .materializedView(let name), .sequence(let name): name
    case .index(let name, let table): QualifiedName(schema: table.schema, name)
    default: nil
    }
  }
}

/// The columns that their tables lose and those below keep: no heir that loses one too goes unsaid.
///
/// - Parameter dropped: what the plan drops by itself.
private func columnsLeft(
  to heirs: Heirs, from old: [QualifiedName: Table], to new: [QualifiedName: Table],
  dropping dropped: Set<ObjectPath>
) -> Set<ObjectPath> {
  func has(_ path: ObjectPath, in tables: [QualifiedName: Table]) -> Bool {
    guard case .column(let name, let table) = path else { return false }
    return tables[table]?.columns.contains { $0.name == name } ?? false
  }
  return columnsLeftToHeirs(from: old, to: new).filter { path in
    heirs.columns(below: path).allSatisfy { heir in
      !has(heir, in: old) || has(heir, in: new) || dropped.contains(heir)
        || dropped.contains(heir.root)
    }
  }
}

private func domainsByName(_ catalog: Catalog) -> [QualifiedName: Domain] {
  let domains = catalog.standalone.compactMap { object in
    if case .domain(let domain) = object { domain } else { nil }
  }
  return Dictionary(domains.map { ($0.domain, $0) }) { first, _ in first }
}

extension Catalog {
  fileprivate var relationNames: [QualifiedName] {
    let ofTables = tables.flatMap { table in
      [table.name]
        + (table.indexes.map(\.name) + table.constraints.filter(\.rule.hasIndex).map(\.name))
        .map { QualifiedName(schema: table.name.schema, $0) }
    }
    let ofViews = views.flatMap { view in
      [view.name] + view.indexes.map { QualifiedName(schema: view.name.schema, $0.name) }
    }
    return ofTables + ofViews + sequences.map(\.name)
  }

  fileprivate var castNames: [StandaloneName] {
    standalone.map(\.object.name).filter { if case .cast = $0 { true } else { false } }
  }

  fileprivate var rowTypes: [QualifiedName] {
    tables.map(\.name) + views.map(\.name)
      + standalone.compactMap { object in
        if case .compositeType(let type) = object { type.type } else { nil }
      }
  }
}

extension ColumnType {
  /// The type under a domain that stands on none itself; an array stays as it is.
  func plain(_ domains: [QualifiedName: Domain]) -> ColumnType {
    guard suffix.isEmpty, let name = userType, let domain = domains[name] else { return self }
    return domain.base.plain(domains)
  }
}
