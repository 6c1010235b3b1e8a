import SQLText

/// An enum or a domain.
struct SoakMadeType: Hashable {
  let name: QualifiedName
  var shape: Shape
  var comment: String?

  enum Shape: Hashable {
    case values([String])
    case domain(SoakType.Plain, isNullable: Bool, default: SQL?, check: SQL?)
  }

  static let values = ["low", "it's", "high", "Mid dle", "ü"]

  init(using random: inout SeededGenerator) {
    name = random.name(of: SoakNames.types)
    shape = Self.shape(using: &random)
    comment = random.comment()
  }

  private static func shape(using random: inout SeededGenerator) -> Shape {
    if random.once(in: 2) {
      return .values(["first"] + random.some(values, atMost: 3))
    }
    let type = random.pick([SoakType.Plain.integer, .text, .numeric])
    return .domain(
      type, isNullable: !random.once(in: 4),
      default: random.once(in: 3) ? random.pick(SoakType.plain(type).defaults) : nil,
      check: random.once(in: 2)
        ? random.pick(SoakType.plain(type).conditions(on: "value")) : nil)
  }

  mutating func edit(using random: inout SeededGenerator) {
    switch (shape, random.number(0...3)) {
    case (_, 0): comment = random.comment()
    case (.values(let values), 1):
      let more = Self.values.filter { !values.contains($0) }
      if let value = more.first {
        var values = values
        values.insert(value, at: random.number(0...values.count))
        shape = .values(values)
      }
    case (.domain(let type, let isNullable, _, let check), 1):
      shape = .domain(type, isNullable: !isNullable, default: nil, check: check)
    case (.domain(let type, let isNullable, let value, _), 2):
      let conditions = SoakType.plain(type).conditions(on: "value")
      shape = .domain(
        type, isNullable: isNullable, default: value, check: random.pick(conditions))
    default: shape = Self.shape(using: &random)
    }
  }

  var script: [SQL] {
    switch shape {
    case .values(let values):
      let list = values.map(SQL.literal).joined()
      return ["create type \(name) as enum (\(list))"]
        + commentStatements(comment, on: "type \(name)")
    case .domain(let type, let isNullable, let value, let check):
      var text: SQL = "create domain \(name) as \(SoakType.plain(type).sql)"
      if let value { text += " default \(value)" }
      if !isNullable { text += " not null" }
      if let check { text += " check (\(check))" }
      return [text] + commentStatements(comment, on: "domain \(name)")
    }
  }
}
