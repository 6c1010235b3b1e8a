/// One row of a result, each value as text; `nil` is SQL's null.
package struct Row: Hashable, Sendable {
  package let values: [String?]

  package init(_ values: [String?]) {
    self.values = values
  }

  /// The value at an index from 0; `nil` for null, and for a column that the row does not have.
  package subscript(index: Int) -> String? {
    values.indices.contains(index) ? values[index] : nil
  }

  /// The value of a column that is never null.
  package func text(_ index: Int) throws(PostgresError) -> String {
    guard let value = self[index] else { throw unreadable(index, as: "text") }
    return value
  }

  /// The value of a column that is never null.
  package func bool(_ index: Int) throws(PostgresError) -> Bool {
    switch self[index] {
    case "t": return true
    case "f": return false
    default: throw unreadable(index, as: "a boolean")
    }
  }

  /// The value of a column that is never null.
  package func int(_ index: Int) throws(PostgresError) -> Int {
    guard let value = self[index].flatMap({ Int($0) }) else {
      throw unreadable(index, as: "an integer")
    }
    return value
  }

  /// The elements of a one-dimensional array; a null array is an empty list, a null element is not read.
  package func list(_ index: Int) throws(PostgresError) -> [String] {
    guard let value = self[index] else { return [] }
    guard let elements = arrayElements(value) else { throw unreadable(index, as: "a list") }
    return elements
  }

  private func unreadable(_ index: Int, as type: String) -> PostgresError {
    let value = self[index].map { "'\($0)'" } ?? "null"
    return PostgresError(message: "column \(index + 1) of a result is not \(type): \(value)")
  }
}
