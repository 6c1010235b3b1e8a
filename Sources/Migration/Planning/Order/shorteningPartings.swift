import CatalogModel

/// Puts indexes and constraints behind the partings among which they stand, where nothing there waits for them: until
/// an object has come back, all runs in one transaction, and what takes time keeps others waiting.
func shorteningPartings(_ ordered: [OrderedChange]) -> [OrderedChange] {
  let changes = ordered.map(\.change)
  let partings = changes.partings
  var order = Array(ordered.indices)
  for span in merged(partings.values) {
    var awaited: Set<Int> = []
    var later: [Int] = []
    for position in span.reversed() {
      let change = changes[position]
      if change.mayComeLater, partings[change.path] == nil, !awaited.contains(position) {
        later.append(position)
      } else {
        awaited.formUnion(ordered[position].needs)
      }
    }
    let gone = Set(later)
    order.replaceSubrange(span, with: span.filter { !gone.contains($0) } + later.reversed())
  }
  var places = order
  for (place, position) in order.enumerated() { places[position] = place }
  return order.map { ordered[$0].needing { places[$0] } }
}

extension [Change] {
  /// Where each object leaves that comes back, and where it does.
  fileprivate var partings: [ObjectPath: ClosedRange<Int>] {
    var spans: [ObjectPath: ClosedRange<Int>] = [:]
    for (position, change) in enumerated() where change.sidesAsCreations != nil {
      spans[change.path] = (spans[change.path]?.lowerBound ?? position)...position
    }
    return spans.filter { $0.value.count > 1 }
  }

  /// The places from which an object leaves to which it comes back, or others do that leave meanwhile: nobody is to see
  /// the database without them.
  var undivided: [ClosedRange<Int>] { merged(partings.values) }
}

/// One span for those that overlap, in their order.
private func merged(_ spans: some Sequence<ClosedRange<Int>>) -> [ClosedRange<Int>] {
  spans.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, span in
    if let last = merged.last, last.overlaps(span) {
      merged[merged.count - 1] = last.lowerBound...max(last.upperBound, span.upperBound)
    } else {
      merged.append(span)
    }
  }
}

extension OrderedChange {
  /// The same change when those before it have other places.
  fileprivate func needing(_ place: (Int) -> Int) -> OrderedChange {
    OrderedChange(change: change, needs: Set(needs.map(place)), isAhead: isAhead)
  }
}

extension Change {
  /// Whether an online plan builds or proves it beside others, or says something of what it does.
  fileprivate var mayComeLater: Bool {
    switch self {
    case .index, .constraint, .comment(.index, _, _), .comment(.constraint, _, _): true
    default: false
    }
  }
}
