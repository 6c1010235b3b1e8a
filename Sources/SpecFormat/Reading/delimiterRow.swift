import Diagnostics

/// Gives the row of dashes below a header as many cells as the header has, and keeps those that are there;
/// `nil` where the line above is no row.
///
/// - Parameter bytes: from the header's first byte to the dashes' last.
func delimiterRow(
  below bytes: Range<Int>, cells wanted: Int, in file: SourceFile
) -> Diagnostic.Fix? {
  let pipe = UInt8(ascii: "|")
  let header = file.line(file.location(ofByte: bytes.lowerBound).line)
  let line = file.line(file.location(ofByte: bytes.upperBound).line)
  guard wanted > 0, header.contains(pipe), bytes.upperBound <= line.endIndex,
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
