package import SQLText

extension Expression {
  /// The expression as SQL: a grammar or a server has accepted it. A server that has printed it prints it again as it is.
  package var sql: SQL { SQL(verbatim: keepingShape(text)) }
}

/// Server-printed SQL, written so that the server keeps conditions apart and casts a list as a whole where it did.
package func keepingShape(_ text: String) -> String {
  edit(text) { shape in
    shape.groups.map { Replacement(at: $0.upperBound, by: "::boolean") }
      + shape.lists.flatMap { [Replacement(of: $0.opening), Replacement(of: $0.closing)] }
  }
}

/// What a server prints once it has read its own text.
package func reprinted(_ text: String) -> String {
  edit(text) { shape in
    let parentheses = shape.groups.flatMap { group in
      [group.lowerBound, group.upperBound - 1].map { Replacement(of: $0..<$0 + 1) }
    }
    let casts = shape.lists.flatMap { list in
      [Replacement(of: list.opening), Replacement(of: list.closing)]
        + list.items.flatMap { item in
          [
            Replacement(at: item.lowerBound, by: "("),
            Replacement(at: item.upperBound, by: ")::text"),
          ]
        }
    }
    return parentheses + casts
  }
}

private struct Replacement {
  let range: Range<Int>
  let text: String

  init(of range: Range<Int>) {
    self.range = range
    text = ""
  }

  init(at place: Int, by text: String) {
    range = place..<place
    self.text = text
  }
}

private func edit(_ text: String, _ replacements: (ServerShape) -> [Replacement]) -> String {
  guard ServerShape.mayOccur(in: text) else { return text }
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  var place = 0
  let sorted = replacements(ServerShape(bytes)).sorted { $0.range.lowerBound < $1.range.lowerBound }
  for replacement in sorted {
    result += bytes[place..<replacement.range.lowerBound]
    result += Array(replacement.text.utf8)
    place = replacement.range.upperBound
  }
  result += bytes[place...]
  return String(decoding: result, as: UTF8.self)
}
