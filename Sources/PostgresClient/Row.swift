/// One row of a result; each value is read as text when it is asked for, and `nil` is SQL's null.
package struct Row: Equatable, Sendable {
  private let result: ResultRows
  private let number: Int

  init(_ number: Int, of result: ResultRows) {
    self.number = number
    self.result = result
  }

  package var values: [String?] { (0..<result.columnCount).map { self[$0] } }

  package static func == (left: Row, right: Row) -> Bool { left.values == right.values }

  /// The value at an index from 0; `nil` for null, and for a column that the row does not have.
  package subscript(index: Int) -> String? {
    result.withValue(row: number, column: index) { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of a column that is never null.
  package func text(_ index: Int) throws(PostgresError) -> String {
    guard let value = self[index] else { throw unreadable(index, as: "text") }
    return value
  }

  /// The value of a column that is never null.
  package func bool(_ index: Int) throws(PostgresError) -> Bool {
    switch byte(index) {
    case UInt8(ascii: "t"): return true
    case UInt8(ascii: "f"): return false
    default: throw unreadable(index, as: "a boolean")
    }
  }

  /// The value of a column that is never null.
  package func int(_ index: Int) throws(PostgresError) -> Int {
    guard let value = optionalInt(index) else { throw unreadable(index, as: "an integer") }
    return value
  }

  /// The value of a column; `nil` for null.
  package func optionalInt(_ index: Int) -> Int? {
    result.withValue(row: number, column: index) { integer($0) } ?? nil
  }

  /// A value of one character; `nil` for null, and for more or fewer.
  package func byte(_ index: Int) -> UInt8? {
    result.withValue(row: number, column: index) { $0.count == 1 ? $0.first : nil } ?? nil
  }

  package func isNull(_ index: Int) -> Bool {
    result.withValue(row: number, column: index) { _ in true } == nil
  }

  /// The numbers in an array or a vector of them; none for null.
  package func numbers(_ index: Int) -> [Int] {
    result.withValue(row: number, column: index) { bytes in
      bytes.split { !isDigit($0) && $0 != UInt8(ascii: "-") }.compactMap { integer($0) }
    } ?? []
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

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func integer(_ digits: some Collection<UInt8>) -> Int? {
  let isNegative = digits.first == UInt8(ascii: "-")
  var value = 0
  for digit in isNegative ? digits.dropFirst() : digits[...] {
    guard case UInt8(ascii: "0")...UInt8(ascii: "9") = digit else { return nil }
    let (tens, isTooMuch) = value.multipliedReportingOverflow(by: 10)
    let (sum, overflows) = tens.subtractingReportingOverflow(Int(digit - UInt8(ascii: "0")))
    if isTooMuch || overflows { return nil }
    value = sum
  }
  guard digits.count > (isNegative ? 1 : 0), isNegative || value != .min else { return nil }
  return isNegative ? value : -value
}
