import CatalogModel
import SQLText

/// Each change with its statements and dangers.
func makeSteps(_ ordered: [OrderedChange], context: PlanContext) -> [PlanStep] {
  let changes = ordered.map(\.change)
  let undivided = changes.undivided
  let index = StandingIndex(changes, context: context)
  let judge = Judge(changes, context: context, keptKeys: Set(index.indexesTaken.keys))
  var standing = Standing(index)
  let statements = changes.enumerated().map { position, change in
    standing.isOnline =
      context.care.isOnline && !undivided.contains { $0.contains(position) }
    standing.readsAhead = ordered[position].isAhead
    standing.takesAway = change.verb == .drop && change.sidesAsCreations != nil
    standing.platformRoles = judge.isGrantOnStanding(change) ? [] : context.rolesGivenRights
    return Migration.statements(for: change, in: standing)
  }
  let placed = puttingNewValuesFirst(changes, statements)
  let late = lateSteps(ordered, placed, undivided: undivided)
  let steps = changes.indices.map { position in
    PlanStep(
      change: changes[position],
      hazards: judge.hazards(of: changes[position], placed[position]),
      reversibility: reversibility(of: changes[position]), statements: placed[position],
      isLate: late.contains(position))
  }
  return keepingWatchLast(steps)
}

/// Lets event triggers that begin to watch wait for all transactions of the plan, which they may forbid.
private func keepingWatchLast(_ steps: [PlanStep]) -> [PlanStep] {
  let watching = Set(steps.filter(\.beginsToWatch).map(\.change.path))
  guard !watching.isEmpty, steps.isDivided else { return steps }
  func waits(_ step: PlanStep) -> Bool {
    watching.contains(step.change.path) && step.change.verb != .drop
  }
  return steps.filter { !waits($0) } + steps.filter(waits).map { $0.placed(.last) }
}

/// The steps that wait for what another one does elsewhere, and those that may not be divided from them.
private func lateSteps(
  _ ordered: [OrderedChange], _ statements: [[PlanStatement]], undivided: [ClosedRange<Int>]
) -> Set<Int> {
  let awaited = Set(statements.indices.filter { statements[$0].contains(where: \.isAwaited) })
  guard !awaited.isEmpty else { return [] }
  var late: Set<Int> = []
  var known = -1
  while late.count != known {
    known = late.count
    for (position, step) in ordered.enumerated()
    where step.needs.contains(where: { awaited.contains($0) || late.contains($0) }) {
      late.insert(position)
    }
    for span in undivided where span.contains(where: late.contains) { late.formUnion(span) }
  }
  return late
}

extension PlanStep {
  fileprivate var beginsToWatch: Bool {
    guard case .standalone(let edit) = change, edit.verb != .drop,
      case .eventTrigger = edit.object
    else { return false }
    return true
  }
}

extension PlanStatement {
  /// Whether what needs its step has to wait for it to run elsewhere.
  fileprivate var isAwaited: Bool { place == .own || place == .outside }
}
