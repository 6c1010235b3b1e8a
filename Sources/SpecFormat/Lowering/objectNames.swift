import SQLText

/// Names an object as PostgreSQL would: parts joined by underscores, the longer of the first two cut until
/// the whole fits into 63 bytes.
func objectName(_ first: String, _ second: String, _ suffix: String) -> Identifier {
  let overhead = suffix.utf8.count + (second.isEmpty ? 1 : 2)
  var left = first.utf8.count
  var right = second.utf8.count
  while left + right + overhead > Identifier.maximumLength {
    if left > right { left -= 1 } else { right -= 1 }
  }
  let parts = [first.cut(toBytes: left), second.cut(toBytes: right), suffix]
  return Identifier(parts.filter { !$0.isEmpty }.joined(separator: "_"))
}

/// Hands out names that are not taken yet, numbering the later of two as PostgreSQL does.
struct NameChooser {
  private var taken: Set<Identifier> = []

  mutating func choose(_ first: String, _ second: String, _ suffix: String) -> Identifier {
    var name = objectName(first, second, suffix)
    var number = 0
    while !taken.insert(name).inserted {
      number += 1
      name = objectName(first, second, "\(suffix)\(number)")
    }
    return name
  }

  /// Reserves a name that an author chose.
  mutating func take(_ name: Identifier) -> Bool {
    taken.insert(name).inserted
  }
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
