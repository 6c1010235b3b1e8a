/// The cells of a row as cmark splits it: at every pipe without a backslash directly before it, in
/// code spans too.
///
/// The row has no white space at its ends; the cells are given without theirs.
func splitRow(_ row: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
  var cells: [Range<Int>] = []
  var start = row.lowerBound
  if start < row.upperBound, bytes[start] == .pipe { start += 1 }
  var offset = start
  while offset < row.upperBound {
    if bytes[offset] == .pipe, offset == start || bytes[offset - 1] != .backslash {
      cells.append(bytes.trimming(start..<offset))
      start = offset + 1
    }
    offset += 1
  }
  if start < row.upperBound { cells.append(bytes.trimming(start..<row.upperBound)) }
  return cells
}

/// How many columns a delimiter row such as `|---|:-:|` announces; nil if the line is none.
func delimiterCount(_ row: Range<Int>, in bytes: [UInt8]) -> Int? {
  guard isMadeOfDelimiters(row, in: bytes) else { return nil }
  let cells = splitRow(row, in: bytes)
  return cells.allSatisfy { isDelimiter($0, in: bytes) } ? cells.count : nil
}

/// Dashes alone are no delimiter row: they underline a heading or are a rule.
private func isMadeOfDelimiters(_ row: Range<Int>, in bytes: [UInt8]) -> Bool {
  var hasDash = false
  var hasOther = false
  for offset in row {
    switch bytes[offset] {
    case .dash: hasDash = true
    case .pipe, UInt8(ascii: ":"): hasOther = true
    case .space, .tab, 11, 12: continue
    default: return false
    }
  }
  return hasDash && hasOther
}

private func isDelimiter(_ cell: Range<Int>, in bytes: [UInt8]) -> Bool {
  var dashes = bytes[cell]
  if dashes.first == UInt8(ascii: ":") { dashes.removeFirst() }
  if dashes.last == UInt8(ascii: ":") { dashes.removeLast() }
  return !dashes.isEmpty && dashes.allSatisfy { $0 == .dash }
}
