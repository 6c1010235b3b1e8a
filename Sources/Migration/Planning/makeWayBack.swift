package import CatalogModel
import SQLText

/// Lets views make way on the way back: to take an appended column from a view, those that use it are
/// dropped and put back around it.
func makeWayBack(_ inverses: [Change], among standing: [View]) -> [Change] {
  guard inverses.contains(where: \.rebuildsView) else { return inverses }
  var views = Dictionary(standing.map { ($0.path, $0) }) { first, _ in first }
  for change in inverses.reversed() { views.apply(change.inverse) }
  return inverses.flatMap { change -> [Change] in
    defer { views.apply(change) }
    guard change.rebuildsView, case .view(.alter(let old, let new)) = change else {
      return [change]
    }
    let users = withUsers([old.path], among: views.mapValues { SQLUse($0) })
      .subtracting([old.path]).compactMap { views[$0] }
    let made = orderChanges(
      ([new] + users).map { .view(.create($0)) }, context: PlanContext())
    let dropped = orderChanges(
      ([old] + users).map { .view(.create($0)) }, context: PlanContext())
    return dropped.reversed().map(\.inverse) + made
  }
}

/// The views as they are after the changes.
package func views(_ views: [View], after changes: [Change]) -> [View] {
  var result = Dictionary(views.map { ($0.path, $0) }) { first, _ in first }
  for change in changes { result.apply(change) }
  return result.values.sorted { $0.name < $1.name }
}

extension Change {
  fileprivate var rebuildsView: Bool {
    if case .view(.alter(let old, let new)) = self { mustBeRebuilt(old, as: new) } else { false }
  }
}

extension [ObjectPath: View] {
  fileprivate mutating func apply(_ change: Change) {
    switch change {
    case .view(.create(let view)), .view(.alter(_, let view)): self[view.path] = view
    case .view(.drop(let view)): self[view.path] = nil
    default: break
    }
  }
}
