import Diagnostics

/// What makes a table of a header and a row of dashes that are none: as many cells below as above, or, where
/// those fit, an empty line before them, because they go on with the item or quote above.
///
/// - Parameter bytes: from the header's first byte to the dashes' last.
func mendTable(
  at bytes: Range<Int>, headerCells: Int, delimiterCells: Int, in file: SourceFile
) -> Diagnostic.Fix? {
  let pipe = UInt8(ascii: "|")
  let number = file.location(ofByte: bytes.lowerBound).line
  let header = file.line(number)
  guard headerCells > 0, header.contains(pipe) else { return nil }
  if headerCells != delimiterCells {
    return widenDelimiters(below: bytes, to: headerCells, in: file)
  }
  guard !file.line(number - 1).contains(pipe), header.startIndex == bytes.lowerBound else {
    return nil
  }
  let place = file.range(header.startIndex..<header.startIndex)
  return .init(replacing: place, with: file.lineEnding)
}

/// Gives the row of dashes as many cells as the header has, and keeps those that are there.
private func widenDelimiters(
  below bytes: Range<Int>, to wanted: Int, in file: SourceFile
) -> Diagnostic.Fix? {
  let pipe = UInt8(ascii: "|")
  let line = file.line(file.location(ofByte: bytes.upperBound).line)
  guard bytes.upperBound <= line.endIndex,
    let start = line[..<bytes.upperBound].firstIndex(where: { "|:-".utf8.contains($0) }),
    bytes.contains(start)
  else { return nil }
  var cells = line[start..<bytes.upperBound].split(separator: pipe)
    .map { String(decoding: $0, as: UTF8.self) }
  if cells.last?.utf8.allSatisfy({ $0 <= UInt8(ascii: " ") }) == true { cells.removeLast() }
  let row = (cells + Array(repeating: "---", count: max(0, wanted - cells.count))).prefix(wanted)
  return .init(
    replacing: file.range(start..<bytes.upperBound), with: "|\(row.joined(separator: "|"))|")
}
