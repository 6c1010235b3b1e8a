package import SQLText

/// Names an object as PostgreSQL would: parts joined by underscores, the longer of the first two cut until
/// the whole fits into 63 bytes.
package func objectName(_ first: String, _ second: String, _ suffix: String) -> Identifier {
  let overhead = suffix.utf8.count + (second.isEmpty ? 1 : 2)
  var left = first.utf8.count
  var right = second.utf8.count
  while left + right + overhead > Identifier.maximumLength {
    if left > right { left -= 1 } else { right -= 1 }
  }
  var name = first.cut(toBytes: left)
  for part in [second.cut(toBytes: right), suffix] where !part.isEmpty {
    if !name.isEmpty { name += "_" }
    name += part
  }
  return Identifier(name)
}

extension String {
  /// The longest prefix within a number of bytes that splits no character.
  fileprivate func cut(toBytes count: Int) -> String {
    guard utf8.count > count else { return self }
    var end = utf8.index(utf8.startIndex, offsetBy: count)
    while UTF8.isContinuation(utf8[end]) { end = utf8.index(before: end) }
    return String(self[..<end])
  }
}
