import SQLText

struct SoakColumn: Hashable {
  let name: Identifier
  var type: SoakType
  private(set) var isNullable = true
  private(set) var value = Value.none
  private(set) var comment: String?
  private(set) var grants: SoakGrants = [:]

  enum Value: Hashable {
    case none
    case `default`(SQL)
    case call(QualifiedName)
    case next(QualifiedName)
    case identity(always: Bool)
    case doubled(Identifier)
  }

  /// The column that every table has, for keys.
  static let id = SoakColumn(name: "id", type: .plain(.integer), isNullable: false)

  private init(name: Identifier, type: SoakType, isNullable: Bool) {
    self.name = name
    self.type = type
    self.isNullable = isNullable
  }

  init(_ name: Identifier, in world: SoakWorld, using random: inout SeededGenerator) {
    self.init(name: name, type: .plain(.text), isNullable: true)
    type = Self.type(in: world, using: &random)
    for _ in 0..<2 { edit(in: world, others: [], using: &random) }
  }

  static func type(in world: SoakWorld, using random: inout SeededGenerator) -> SoakType {
    if random.once(in: 4), let made = world.types.randomElement(using: &random) {
      return .made(made.name)
    }
    return .plain(random.pick(SoakType.Plain.allCases))
  }

  mutating func edit(
    in world: SoakWorld, others: [SoakColumn], using random: inout SeededGenerator
  ) {
    switch random.number(0...5) {
    case 0: isNullable.toggle()
    case 1: comment = random.comment()
    case 2: grants = random.grants(of: ["select", "update", "insert", "references"])
    case 3 where name != "id":
      type = retyped(in: world, using: &random)
      value = .none
    default: value = newValue(in: world, others: others, using: &random)
    }
    if case .identity = value { isNullable = false }
  }

  /// A cast leads from text to everything, and from everything to text.
  private func retyped(in world: SoakWorld, using random: inout SeededGenerator) -> SoakType {
    switch type {
    case .plain(.text): Self.type(in: world, using: &random)
    case .plain(.integer): .plain(random.pick([.bigint, .numeric, .text, .double]))
    case .plain(.varchar): .plain(random.pick([.longer, .text]))
    default: .plain(.text)
    }
  }

  private func newValue(
    in world: SoakWorld, others: [SoakColumn], using random: inout SeededGenerator
  ) -> Value {
    let isInteger = [.plain(.integer), .plain(.bigint)].contains(type)
    switch random.number(0...6) {
    case 0 where isInteger: return .identity(always: random.once(in: 2))
    case 1 where isInteger:
      return world.sequences.randomElement(using: &random).map { .next($0.name) } ?? .none
    case 2 where isInteger:
      let callable = world.functions.filter { $0.use == .plain && $0.key.count == 1 }
      return callable.randomElement(using: &random).map { .call($0.name) } ?? .none
    case 3 where type == .plain(.bigint):
      let source = others.first { $0.type == .plain(.integer) && !$0.isGenerated }
      return source.map { .doubled($0.name) } ?? .none
    case 4: return .none
    default:
      return type.defaults.randomElement(using: &random).map { .default($0) } ?? .none
    }
  }

  var isGenerated: Bool { if case .doubled = value { true } else { false } }

  var isIdentity: Bool { if case .identity = value { true } else { false } }

  mutating func forgetValue() { value = .none }

  var definition: SQL {
    var text: SQL = "\(name) \(type.sql)"
    if !isNullable { text += " not null" }
    switch value {
    case .none: break
    case .default(let value): text += " default \(value)"
    case .call(let function): text += " default \(function)()"
    case .next(let sequence):
      text += " default nextval(\(literal: ("\(sequence)" as SQL).text))"
    case .identity(let always):
      text += " generated \(always ? "always" as SQL : "by default") as identity"
    case .doubled(let column): text += " generated always as (\(column) * 2) stored"
    }
    return text
  }
}
