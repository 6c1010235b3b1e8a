import Diagnostics

/// Reads `` `rule-code` reason — until 2027-01-31 ``; `nil` without a reason and a day.
func readWaiver(_ text: SpecText) -> Waiver? {
  let words = text.text
  guard let until = words.ranges(of: "until").last else { return nil }
  let day = words[until.upperBound...].trimmingWhitespace
  guard isDay(day) else { return nil }
  var reason = words[..<until.lowerBound].trimmingWhitespace
  let code = text.spans.first.flatMap { $0.isCode ? $0.text : nil }
  if let code { reason.removeFirst(code.count) }
  reason = reason.trimmingMarks
  guard !reason.isEmpty else { return nil }
  return Waiver(code: code, reason: reason, until: day, range: text.range)
}

/// Whether a text is a day of the calendar, as `2027-01-31`.
private func isDay(_ text: String) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.map(\.count) == [4, 2, 2] else { return false }
  let numbers = parts.compactMap { Int($0) }
  guard numbers.count == 3, (1...12).contains(numbers[1]) else { return false }
  let isLeap = numbers[0] % 4 == 0 && (numbers[0] % 100 != 0 || numbers[0] % 400 == 0)
  let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return (1...days[numbers[1] - 1]).contains(numbers[2])
}

extension String {
  fileprivate var trimmingMarks: String {
    var text = trimmingWhitespace[...]
    while let last = text.last, "-—–:,. ".contains(last) { text.removeLast() }
    while let first = text.first, "-—–:,. ".contains(first) { text.removeFirst() }
    return String(text)
  }
}
