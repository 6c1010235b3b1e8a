import CatalogModel
import CatalogSQL
import SQLText

/// What sets owners at the end of a plan, when all is there that shall be: of what the plan makes, and of what has
/// another owner than before.
func ownerChanges(after steps: [OrderedChange], context: PlanContext) -> [OrderedChange] {
  guard let wanted = context.after.owners, let present = context.before.owners else { return [] }
  let made = Set(steps.map(\.change).filter(\.makesRoot).map(\.path))
  let changed = wanted.filter { made.contains($0.key) || present[$0.key] != $0.value }
  guard !changed.isEmpty else { return [] }
  var places: [ObjectPath: Set<Int>] = [:]
  for (place, step) in steps.enumerated() {
    places[step.change.path.root, default: []].insert(place)
  }
  return changed.sorted { $0.key < $1.key }.flatMap { path, owner in
    let isMade = made.contains(path)
    // What is made anew for its former owner changes hands for nobody else.
    let former = isMade && present[path] != owner ? nil : present[path]
    let changes =
      [Change.owner(of: path, from: former, to: owner)]
      + (isMade ? [] : context.after.grants(to: former, on: path))
    return changes.map { OrderedChange(change: $0, needs: places[path] ?? []) }
  }
}

extension Change {
  fileprivate var makesRoot: Bool {
    path.root == path && sidesAsCreations != nil && (verb == .create || mustBeMadeAnew)
  }
}

extension Catalog {
  /// What a role holds, which it loses to the new owner when it stops to be the owner itself.
  fileprivate func grants(to role: Identifier?, on path: ObjectPath) -> [Change] {
    guard let role, let (target, all) = grants(on: path) else { return [] }
    let lost = (all ?? []).filter { $0.role == role }
    return lost.isEmpty ? [] : [.grants(on: target, from: [], to: lost)]
  }

  private func grants(on path: ObjectPath) -> (GrantTarget, [Grant]?)? {
    switch path {
    case .table(let name):
      tables.first { $0.name == name }.map { (.table(name), $0.grants) }
    case .view(let name), .materializedView(let name):
      views.first { $0.path == path }.map { (.table(name), $0.grants) }
    case .sequence(let name):
      sequences.first { $0.name == name }.map { (.sequence(name), $0.grants) }
    case .function(let signature), .procedure(let signature):
      functions.first { $0.path == path }.map { (.function(signature, $0.kind), $0.grants) }
    case .schema(let name):
      schemas.first { $0.name == name }.map { (.object(path), $0.grants) }
    case .enumType(let name):
      enums.first { $0.name == name }.map { (.object(path), $0.grants) }
    case .standalone:
      standalone.first { $0.path == path }.map { (.object(path), $0.object.grants) }
    case .extension, .foreignTable, .attributes, .inheritance, .column, .constraint, .index,
      .policy, .trigger, .rule:
      nil
    }
  }
}
