import Diagnostics
import MarkdownTree
import SQLGrammar

/// The line that ends an open block of SQL at the end of the file; `nil` where the block stands in a list or a
/// quote, or has swallowed what is no SQL, so that its end must be found by the author.
func closingFence(
  of block: CodeBlock, at bytes: Range<Int>, in file: SourceFile
) -> Diagnostic.Fix? {
  let place = file.location(ofByte: bytes.lowerBound)
  let rest = file.bytes[bytes.upperBound...]
  guard place.column == 1, rest.allSatisfy({ $0 <= UInt8(ascii: " ") }),
    (try? parseSQL(block.text)) != nil
  else { return nil }
  let mark = file.bytes[bytes.lowerBound]
  let fence = String(decoding: file.bytes[bytes].prefix { $0 == mark }, as: UTF8.self)
  let ending = file.bytes[bytes].contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
  let isLineOpen = !file.line(file.lineCount).isEmpty
  let end = file.range(file.bytes.count..<file.bytes.count)
  return .init(replacing: end, with: (isLineOpen ? ending : "") + fence + ending)
}
