import Diagnostics

/// A number that an author states of what follows.
enum Stated {
  case fields(StatedCount)
  case tables(StatedCount)
}

/// Finds `(11 columns)` and `- 9 attributes` in a heading; a number in the middle of a sentence counts nothing.
func statedCounts(inHeading heading: SpecText) -> [Stated] {
  let text = heading.joined
  var found: [Stated] = []
  var index = text.startIndex
  while let start = text[index...].firstIndex(where: \.isNumber) {
    let end = text[start...].firstIndex { !$0.isNumber } ?? text.endIndex
    let isTail = text[..<start].trimmingWhitespace.last.map { "(-–—:,·".contains($0) } ?? false
    var scanner = TextScanner(text[end...])
    if isTail, let unit = takeUnit(&scanner) {
      found += stated(heading.slice(start..<end), unit: unit).map { [$0] } ?? []
    }
    index = end
  }
  return found
}

/// Reads a line that states a number and nothing else: `Tables: 9`.
func statedCount(inLine line: SpecText) -> Stated? {
  let text = line.joined
  var scanner = TextScanner(text)
  _ = scanner.takeWord("total")
  guard let unit = takeUnit(&scanner), scanner.take(":") else { return nil }
  let start = scanner.rest.startIndex
  guard scanner.takeNumber() != nil, scanner.isAtEnd else { return nil }
  return stated(line.slice(start..<text.endIndex), unit: unit)
}

private enum Unit {
  case fields, tables
}

private func takeUnit(_ scanner: inout TextScanner) -> Unit? {
  for word in ["columns", "column", "fields", "field", "attributes", "attribute"]
  where scanner.takeWord(word) {
    return .fields
  }
  return scanner.takeWord("tables") || scanner.takeWord("table") ? .tables : nil
}

private func stated(_ number: SpecText, unit: Unit) -> Stated? {
  guard let count = Int(number.text) else { return nil }
  let stated = StatedCount(count: count, range: number.range)
  return unit == .fields ? .fields(stated) : .tables(stated)
}
