import CatalogModel
import HeapModule

/// Sorts the steps of a draft so that each comes after what it needs, and otherwise as a person reads them:
/// what is taken off others, then what is made or altered, last what is removed.
func orderChanges(_ draft: Draft, context: PlanContext) -> [OrderedChange] {
  let graph = StepGraph(draft, context: context)
  var waiting = graph.requirementCounts
  var ready = Heap(graph.steps.indices.filter { waiting[$0].all == 0 }.map(graph.place))
  var rest = Set(graph.steps.indices)
  var result: [OrderedChange] = []
  result.reserveCapacity(graph.steps.count)
  var needs: [Set<Int>] = Array(repeating: [], count: graph.steps.count)
  while !rest.isEmpty {
    // What is left waits for itself: a body may be read later, of all else the server decides.
    guard
      let next = ready.popMin()
        ?? rest.filter({ waiting[$0].firm == 0 }).map(graph.place).min()
        ?? rest.map(graph.place).min()
    else { break }
    guard rest.remove(next.step) != nil else { continue }
    let place = result.count
    result.append(
      OrderedChange(
        change: graph.steps[next.step].change, needs: needs[next.step],
        isAhead: waiting[next.step].all > 0
          || draft.hasUnreadableBody(graph.steps[next.step].change)))
    for dependent in graph.dependents[next.step] {
      needs[dependent.step].insert(place)
      waiting[dependent.step].all -= 1
      if !dependent.isReader { waiting[dependent.step].firm -= 1 }
      if waiting[dependent.step].all == 0 { ready.insert(graph.place(of: dependent.step)) }
    }
  }
  return result
}

/// A change in its place.
struct OrderedChange {
  let change: Change
  /// The places before it of those without which it cannot run.
  let needs: Set<Int>
  /// Whether some of what it names comes after it, or is out of sight.
  var isAhead = false
}
