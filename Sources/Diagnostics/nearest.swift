/// The candidates that a misspelt word may have been meant as: those that at most two edits and a third of its
/// length make of it, case aside; none for a word that is a candidate itself.
package func nearest(to word: String, among candidates: some Sequence<String>) -> [String] {
  let scalars = Array(word.lowercased().unicodeScalars)
  let limit = min(2, scalars.count / 3)
  guard limit > 0, !candidates.contains(word) else { return [] }
  let length = word.utf8.count
  let near = candidates.filter { candidate in
    // A change of one scalar makes at most three bytes more or fewer.
    abs(candidate.utf8.count - length) <= 3 * limit
      && isWithin(limit, Array(candidate.lowercased().unicodeScalars), of: scalars)
  }
  return Set(near).sorted()
}

/// Whether so many edits make one text of the other: a scalar added, left out or changed, or two swapped.
private func isWithin(_ limit: Int, _ left: [Unicode.Scalar], of right: [Unicode.Scalar]) -> Bool {
  guard abs(left.count - right.count) <= limit else { return false }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (row, scalar) in left.enumerated() {
    var current = [row + 1]
    for column in right.indices {
      let change = last[column] + (scalar == right[column] ? 0 : 1)
      var cost = min(change, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    guard current.contains(where: { $0 <= limit }) else { return false }
    (beforeLast, last) = (last, current)
  }
  return last[right.count] <= limit
}
