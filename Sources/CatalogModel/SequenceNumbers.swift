/// How a sequence counts.
package struct SequenceNumbers: Hashable, Codable, Sendable {
  package var start: Int
  package var increment: Int
  package var minimum: Int
  package var maximum: Int
  package var cache: Int
  package var cycles: Bool

  package init(
    start: Int = 1, increment: Int = 1, minimum: Int = 1, maximum: Int = .max, cache: Int = 1,
    cycles: Bool = false
  ) {
    self.start = start
    self.increment = increment
    self.minimum = minimum
    self.maximum = maximum
    self.cache = cache
    self.cycles = cycles
  }

  /// How PostgreSQL lets a new sequence of the type count.
  package static func standard(for type: ColumnType?) -> SequenceNumbers {
    switch type?.base {
    case "smallint": SequenceNumbers(maximum: Int(Int16.max))
    case "integer": SequenceNumbers(maximum: Int(Int32.max))
    default: SequenceNumbers()
    }
  }
}
