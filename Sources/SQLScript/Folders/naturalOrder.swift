/// Whether a path comes before another in the order in which people number files: folder by folder, numbers
/// by their value; `R__` files, which repeat what they make, come last.
package func precedes(_ left: String, _ right: String) -> Bool {
  if isRepeatable(left) != isRepeatable(right) { return isRepeatable(right) }
  let (leftParts, rightParts) = (parts(left), parts(right))
  for (one, other) in zip(leftParts, rightParts) where one != other {
    return precedes(one, other)
  }
  if leftParts.count != rightParts.count { return leftParts.count < rightParts.count }
  return Array(left.utf8).lexicographicallyPrecedes(Array(right.utf8))
}

private func isRepeatable(_ path: String) -> Bool {
  path.split(separator: "/").last?.hasPrefix("R__") ?? false
}

/// A stretch of a path that is compared as one.
private enum Part: Hashable {
  /// The end of a name, before all that could go on with it.
  case end
  case number([UInt8])
  case other(UInt8)
}

private func precedes(_ left: Part, _ right: Part) -> Bool {
  switch (left, right) {
  case (.end, _): true
  case (_, .end): false
  case (.number(let one), .number(let other)):
    one.count == other.count ? one.lexicographicallyPrecedes(other) : one.count < other.count
  case (.other(let one), .other(let other)): one < other
  // As in the order of bytes, where digits stand between the signs.
  case (.number, .other(let byte)): byte > UInt8(ascii: "9")
  case (.other(let byte), .number): byte < UInt8(ascii: "0")
  }
}

/// The path in parts; the two underscores behind a version end it, so that 1 comes before 1.1.
private func parts(_ path: String) -> [Part] {
  var parts: [Part] = []
  var rest = Array(path.utf8)[...]
  var isInVersion = true
  while let byte = rest.first {
    let digits = rest.prefix(while: isDigit)
    if !digits.isEmpty {
      parts.append(.number(Array(digits.drop { $0 == UInt8(ascii: "0") })))
      rest = rest.dropFirst(digits.count)
    } else if byte == UInt8(ascii: "/") {
      parts.append(.end)
      isInVersion = true
      rest = rest.dropFirst()
    } else if isInVersion, rest.starts(with: "__".utf8) {
      parts.append(.end)
      isInVersion = false
      rest = rest.dropFirst(2)
    } else {
      parts.append(.other(byte))
      rest = rest.dropFirst()
    }
  }
  return parts
}
