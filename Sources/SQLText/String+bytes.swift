extension String {
  /// Whether both texts have the same bytes: to PostgreSQL a composed letter and a decomposed one differ.
  package func isWritten(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }

  /// Hashes the bytes, as `isWritten(as:)` compares them.
  package func hashBytes(into hasher: inout Hasher) {
    for byte in utf8 { hasher.combine(byte) }
    hasher.combine(utf8.count)
  }
}
