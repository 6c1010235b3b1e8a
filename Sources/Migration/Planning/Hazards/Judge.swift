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
  /// The tables to rows of which those of others may refer.
  private let referenced: Set<QualifiedName>
  /// What the same plan takes from roles on whole tables.
  private let taken: [QualifiedName: Set<Right>]

  init(_ changes: [Change], context: PlanContext) {
    created = Set(changes.filter(\.isCreationOfRoot).map(\.path))
    rebuilds = rebuiltViews(changes)
    leaving = Dictionary(
      changes.filter { $0.verb == .drop && $0.decidesAccess }.map { ($0.path, $0) }
    ) { first, _ in first }
    coming = Set(changes.filter { $0.verb == .create && $0.decidesAccess }.map(\.path))
    taken = rightsTakenFromTables(changes)
    let divides = changes.contains { if case .partition(_, _?, _) = $0 { true } else { false } }
    referenced = divides ? referencedTables(context.before.tables) : []
    let changesFunction = changes.contains { if case .function = $0 { true } else { false } }
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
    if let found = homecoming(of: change) { return worstFirst(found) }
    guard !isNew(change) || change.isHarmfulThoughNew, !change.gives(onlySomeOf: taken) else {
      return []
    }
    return worstFirst(
      Migration.hazards(of: change, isAsked: isAsked(change)) + hazardsOfLeaving(change)
        + statements.flatMap(\.hazards))
  }

  private func hazardsOfLeaving(_ change: Change) -> [Hazard] {
    guard case .partition(let table, let old?, _) = change, referenced.contains(old.parent) else {
      return []
    }
    return [Hazard(kind: .mayFail, message: "rows elsewhere may refer to those of \(table)")]
  }

  /// The dangers of what comes back another than it went.
  private func homecoming(of change: Change) -> [Hazard]? {
    guard change.verb == .create, let old = leaving[change.path] else { return nil }
    switch (old, change) {
    case (.policy(.drop(let old), let table), .policy(.create(let new), _)):
      return policyHazards(from: old, to: new, of: table)
    case (.function(.drop(let old)), .function(.create(let new))):
      let open = [Grant.everyones(.execute)]
      return functionHazards(from: old, to: new, isAsked: isAsked(change))
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

/// The tables that others refer to, and those below them.
private func referencedTables(_ tables: [Table]) -> Set<QualifiedName> {
  let targets = Set(
    tables.flatMap(\.constraints).compactMap { constraint -> QualifiedName? in
      if case .foreignKey(let key) = constraint.rule { key.target } else { nil }
    })
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
    case .function(.create), .standalone(.create), .table(.drop): true
    default: false
    }
  }
}
