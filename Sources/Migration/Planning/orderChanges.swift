import CatalogModel
import HeapModule

/// Sorts the steps of a draft so that each comes after what it needs, and otherwise as a person reads them:
/// what is taken off others, then what is made or altered, last what is removed.
func orderChanges(_ draft: Draft, context: PlanContext) -> [OrderedChange] {
  let graph = StepGraph(draft, context: context)
  var waiting = graph.requirementCounts
  var ready = Heap(graph.steps.indices.filter { waiting[$0] == 0 }.map(graph.place))
  var rest = Set(graph.steps.indices)
  var result: [OrderedChange] = []
  result.reserveCapacity(graph.steps.count)
  var needs: [Set<Int>] = Array(repeating: [], count: graph.steps.count)
  while !rest.isEmpty {
    // What is left waits for itself: the server decides.
    guard let next = ready.popMin() ?? rest.map(graph.place).min() else { break }
    guard rest.remove(next.step) != nil else { continue }
    let place = result.count
    result.append(OrderedChange(change: graph.steps[next.step].change, needs: needs[next.step]))
    for dependent in graph.dependents[next.step] {
      needs[dependent].insert(place)
      waiting[dependent] -= 1
      if waiting[dependent] == 0 { ready.insert(graph.place(of: dependent)) }
    }
  }
  return result
}

/// A change in its place.
struct OrderedChange {
  let change: Change
  /// The places before it of those without which it cannot run.
  let needs: Set<Int>
}

/// One step among those to be ordered.
struct Step {
  let change: Change
  /// Whether the object, as it was, is gone after the step.
  let departs: Bool
  /// Whether the object, as it shall be, is there after the step.
  let arrives: Bool
}

/// Where a step comes among those that can run.
struct StepPlace: Comparable {
  let stage: Int
  let position: Int
  let step: Int

  static func < (left: StepPlace, right: StepPlace) -> Bool {
    (left.stage, left.position) < (right.stage, right.position)
  }
}
