import CatalogModel
import CatalogSQL
import SQLGrammar
import SQLText

/// Tells what is dangerous in one step, knowing the others.
struct Judge {
  private let created: Set<ObjectPath>
  private let rebuilds: [ObjectPath: ViewRebuild]
  /// What leaves and comes back, as it was.
  private let leaving: [ObjectPath: Change]
  private let coming: Set<ObjectPath>
  /// The functions that policies call.
  private let asked: Set<QualifiedName>
  /// What keeps values that functions have given, by the paths of these.
  private let keepers: [ObjectPath: [ObjectPath]]
  /// The tables to rows of which those of others may refer.
  private let referenced: Set<QualifiedName>
  /// The partitions for the rows that belong into no other, by their parents.
  private let defaultPartitions: [QualifiedName: QualifiedName]
  /// The keys that unique indexes have kept until now.
  private let keptKeys: Set<ObjectPath>
  /// What the same plan takes from roles on whole tables.
  private let taken: [QualifiedName: Set<Right>]

  init(_ changes: [Change], context: PlanContext, keptKeys: Set<ObjectPath>) {
    created = Set(changes.filter(\.isCreationOfRoot).map(\.path))
    rebuilds = rebuiltViews(changes)
    leaving = Dictionary(
      changes.filter { $0.verb == .drop && $0.decidesAccess }.map { ($0.path, $0) }
    ) { first, _ in first }
    coming = Set(changes.filter { $0.verb == .create && $0.decidesAccess }.map(\.path))
    self.keptKeys = keptKeys
    taken = rightsTakenFromTables(changes)
    let isDivided = changes.contains { if case .partition = $0 { true } else { false } }
    defaultPartitions = isDivided ? context.before.defaultPartitions : [:]
    let divides = changes.contains { if case .partition(_, _?, _) = $0 { true } else { false } }
    referenced = divides ? referencedTables(context.before.tables, after: changes) : []
    let changesFunction = changes.contains { if case .function = $0 { true } else { false } }
    keepers =
      changesFunction
      ? context.before.keepersOfResults(besides: Set(changes.filter(\.makesAgain).map(\.path)))
      : [:]
    asked =
      changesFunction ? functionsAsked(by: context.before.tables + context.after.tables) : []
  }

  private func isNew(_ change: Change) -> Bool { created.contains(change.path.root) }

  /// Only a new object may have rights that the platform gave it.
  func isGrantOnStanding(_ change: Change) -> Bool {
    switch change {
    // The sequence of an identity may be new in a table that is not.
    case .grants(.columnSequence(_, column: _, table: _), let old, _):
      !isNew(change) && !old.isEmpty
    case .grants: !isNew(change)
    default: false
    }
  }

  func hazards(of change: Change, _ statements: [PlanStatement]) -> [Hazard] {
    if change.verb == .drop {
      if let rebuild = rebuilds[change.path] { return rebuild.hazards }
      if change.decidesAccess, coming.contains(change.path) { return [] }
    }
    if change.verb == .create, keptKeys.contains(change.path) { return [] }
    if let found = homecoming(of: change) { return worstFirst(found) }
    if isNew(change), case .partition = change {
      return worstFirst(hazardsOfJoining(change) + statements.flatMap(\.hazards))
    }
    guard !isNew(change) || change.isHarmfulThoughNew, !change.gives(onlySomeOf: taken) else {
      return []
    }
    return worstFirst(
      Migration.hazards(of: change, isAsked: isAsked(change)) + hazardsOfLeaving(change)
        + hazardsOfJoining(change) + hazardsOfAnotherBody(change)
        + statements.flatMap(\.hazards))
  }

  private func hazardsOfLeaving(_ change: Change) -> [Hazard] {
    guard case .partition(let table, let old?, _) = change, referenced.contains(old.parent) else {
      return []
    }
    return [Hazard(kind: .mayFail, message: "rows elsewhere may refer to those of \(table)")]
  }

  /// No row may lie in the partition for all else that belongs into another one.
  private func hazardsOfJoining(_ change: Change) -> [Hazard] {
    guard case .partition(let table, _, let new?) = change,
      let other = defaultPartitions[new.parent], other != table
    else { return [] }
    return [Hazard(kind: .mayFail, message: "rows of \(other) may belong into \(table)")]
  }

  /// What was computed before stays as it is.
  private func hazardsOfAnotherBody(_ change: Change) -> [Hazard] {
    guard case .function(.alter(let old, let new)) = change, old.body != new.body else { return [] }
    return (keepers[change.path] ?? []).sorted().map { keeper in
      Hazard(
        kind: .breaksDependents,
        message: "the \(keeper.kind) \(keeper) keeps what \(old.signature) gave before")
    }
  }

  /// The dangers of what comes back another than it went.
  private func homecoming(of change: Change) -> [Hazard]? {
    guard change.verb == .create, let old = leaving[change.path] else { return nil }
    switch (old, change) {
    case (.policy(.drop(let old), let table), .policy(.create(let new), _)):
      return policyHazards(from: old, to: new, of: table)
    case (.function(.drop(let old)), .function(.create(let new))):
      let open = [Grant.everyones(.execute)]
      return resultHazards(from: old, to: new)
        + functionHazards(from: old, to: new, isAsked: isAsked(change))
        + grantHazards(on: new.path, from: old.grants ?? open, to: new.grants ?? open)
    case (.trigger(let old, _), .trigger(let new, _)):
      return old.object == new.object ? [] : Migration.hazards(of: change)
    default: return nil
    }
  }

  private func isAsked(_ change: Change) -> Bool {
    guard case .function(let edit) = change else { return false }
    return asked.contains(edit.object.signature.name)
  }
}

private func rightsTakenFromTables(_ changes: [Change]) -> [QualifiedName: Set<Right>] {
  var taken: [QualifiedName: Set<Right>] = [:]
  for case .grants(.table(let table), let old, let new) in changes {
    taken[table, default: []].formUnion(lostRights(from: old, to: new))
  }
  return taken
}

extension Catalog {
  fileprivate var defaultPartitions: [QualifiedName: QualifiedName] {
    let defaults = tables.compactMap { table in
      table.partition.flatMap { $0.isDefault ? ($0.parent, table.name) : nil }
    }
    return Dictionary(defaults) { first, _ in first }
  }
}

/// The tables that others refer to, and those below them.
///
/// - Parameter changes: those before which references go that do.
private func referencedTables(
  _ tables: [Table], after changes: [Change]
) -> Set<QualifiedName> {
  let gone = Set(
    changes.filter {
      if case .constraint = $0 { $0.verb == .drop } else { false }
    }.map(\.path))
  var targets: Set<QualifiedName> = []
  for table in tables {
    for constraint in table.constraints
    where !gone.contains(.constraint(constraint.name, of: table.name)) {
      if case .foreignKey(let key) = constraint.rule { targets.insert(key.target) }
    }
  }
  let heirs = Heirs(tables)
  return targets.union(targets.flatMap { heirs.all(below: $0) })
}

private func functionsAsked(by tables: [Table]) -> Set<QualifiedName> {
  var conditions: Set<Expression> = []
  for policy in tables.flatMap(\.policies) {
    conditions.formUnion([policy.using, policy.withCheck].compactMap(\.self))
  }
  return conditions.reduce(into: []) {
    $0.formUnion(references(inExpression: $1.text).functions)
  }
}

extension Change {
  /// Whether roles get on one column what they had on the whole table before.
  fileprivate func gives(onlySomeOf taken: [QualifiedName: Set<Right>]) -> Bool {
    guard case .grants(.column(_, let table), let old, let new) = self,
      lostRights(from: old, to: new).isEmpty
    else { return false }
    return rights(of: new).subtracting(rights(of: old)).isSubset(of: taken[table] ?? [])
  }

  /// Leaves no gap when it goes and comes back in one transaction.
  fileprivate var decidesAccess: Bool {
    switch self {
    case .policy, .trigger, .function: true
    default: false
    }
  }

  /// Whether it puts at risk what was there before the object.
  fileprivate var isHarmfulThoughNew: Bool {
    switch self {
    case .extension(.drop), .function(.create), .standalone(.create), .table(.drop): true
    default: false
    }
  }
}
