/// The lines that tell two texts apart, with the numbers of those that are gone or new.
func lineDifference(from old: String, to new: String) -> String {
  let before = old.split(separator: "\n", omittingEmptySubsequences: false)
  let after = new.split(separator: "\n", omittingEmptySubsequences: false)
  let difference = after.difference(from: before)
  var lines: [(place: Int, order: Int, text: String)] = []
  for change in difference {
    switch change {
    case .remove(let offset, let line, _): lines.append((offset, 0, "-\(offset + 1): \(line)"))
    case .insert(let offset, let line, _): lines.append((offset, 1, "+\(offset + 1): \(line)"))
    }
  }
  lines.sort { ($0.place, $0.order) < ($1.place, $1.order) }
  let shown = lines.prefix(40).map { "    \($0.text)\n" }.joined()
  return lines.count > 40 ? shown + "    and \(lines.count - 40) more lines\n" : shown
}
