import Glibc

extension String {
  /// Whether both texts have the same bytes: to PostgreSQL a composed letter and a decomposed one differ.
  package func isWritten(as other: String) -> Bool {
    let count = utf8.count
    guard count == other.utf8.count else { return false }
    var (left, right) = (self, other)
    return left.withUTF8 { left in
      right.withUTF8 { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return count == 0 }
        return memcmp(left, right, count) == 0
      }
    }
  }

  /// Whether the text comes before the other one by its bytes.
  package func precedes(_ other: String) -> Bool {
    var (left, right) = (self, other)
    return left.withUTF8 { left in
      right.withUTF8 { right in
        let common = min(left.count, right.count)
        guard common > 0, let start = left.baseAddress, let otherStart = right.baseAddress else {
          return left.count < right.count
        }
        let order = memcmp(start, otherStart, common)
        return order == 0 ? left.count < right.count : order < 0
      }
    }
  }

  /// Hashes the bytes, as `isWritten(as:)` compares them.
  package func hashBytes(into hasher: inout Hasher) {
    var text = self
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(utf8.count)
  }
}
