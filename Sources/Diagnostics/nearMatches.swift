/// The words that somebody may have meant, the nearest first; at most three.
package func nearMatches(to word: String, among words: [String]) -> [String] {
  let limit = max(2, word.utf8.count / 3)
  let near = words.compactMap { candidate -> (distance: Int, word: String)? in
    guard abs(candidate.utf8.count - word.utf8.count) <= limit else { return nil }
    let distance = editDistance(Array(word.utf8), Array(candidate.utf8))
    return distance <= limit ? (distance, candidate) : nil
  }
  return near.sorted { $0 < $1 }.prefix(3).map(\.word)
}

/// How many bytes must be inserted, removed, replaced or swapped with their neighbour.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let isEqual = left[row] == right[column]
      var best = min(
        last[column] + (isEqual ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
