import SQLText

struct SoakFunction: Hashable {
  let name: QualifiedName
  var use: Use
  private var arguments: [SoakType.Plain] = []
  private var body = 0
  private var volatility = "volatile"
  private var cost = 100
  private var isStrict = false
  private var isDefiner = false
  private var grants: SoakGrants = [:]
  private var comment: String?

  enum Use: Hashable {
    /// Of its arguments alone: what defaults and checks may call.
    case plain
    case trigger
    /// Counts the rows of a table; in a standard body, which the server keeps parsed, or in a text.
    case counting(QualifiedName, isParsed: Bool)
    case rows(of: QualifiedName)
  }

  init(_ use: Use, using random: inout SeededGenerator) {
    name = random.name(of: SoakNames.functions)
    self.use = use
    if use != .trigger { arguments = random.some(SoakType.Plain.allCases, atMost: 2) }
    for _ in 0..<3 { edit(using: &random) }
  }

  mutating func edit(using random: inout SeededGenerator) {
    switch random.number(0...7) {
    case 0: body = random.number(0...9)
    case 1: volatility = random.pick(["volatile", "stable", "immutable"])
    case 2: cost = random.pick([1, 10, 100, 500])
    case 3: isStrict = use != .trigger && random.once(in: 2)
    case 4: isDefiner.toggle()
    case 5: grants = random.grants(of: ["execute"])
    case 6: comment = random.comment()
    default:
      if use != .trigger { arguments = random.some(SoakType.Plain.allCases, atMost: 2) }
    }
  }

  var table: QualifiedName? {
    switch use {
    case .plain, .trigger: nil
    case .counting(let table, _), .rows(let table): table
    }
  }

  /// What tells it from others of the script; a default may call what takes nothing.
  var key: [String] { [name.description] + arguments.map(\.withoutModifier) }

  var script: [SQL] {
    var attributes = SQL(verbatim: "\(volatility) cost \(cost)")
    if isStrict { attributes += " strict" }
    if isDefiner { attributes += " security definer set search_path = ''" }
    let signature: SQL =
      "\(name)(\(arguments.map { SQL(verbatim: $0.rawValue) }.joined()))"
    return ["create function \(signature) returns \(definition(attributes))"]
      + grantStatements(grants, on: "function \(signature)")
      + commentStatements(comment, on: "function \(signature)")
  }

  private func definition(_ attributes: SQL) -> SQL {
    switch use {
    case .plain:
      body.isMultiple(of: 2)
        ? "integer language sql \(attributes) as 'select \(body)'"
        : "integer language plpgsql \(attributes) as 'begin return \(body); end'"
    case .trigger:
      "trigger language plpgsql \(attributes) as 'begin /* \(body) */ return new; end'"
    case .counting(let table, true):
      "bigint language sql \(attributes) return (select count(*) + \(body) from \(table))"
    case .counting(let table, false):
      "bigint language sql \(attributes) as \(SQL.dollarQuoted(counting(table)))"
    case .rows(let table):
      "setof \(table) language sql \(attributes) as \(SQL.dollarQuoted(rows(of: table)))"
    }
  }

  private func counting(_ table: QualifiedName) -> String {
    ("select count(*) + \(body) from \(table)" as SQL).text
  }

  private func rows(of table: QualifiedName) -> String {
    ("select * from \(table) limit \(body)" as SQL).text
  }
}
