import SQLText

struct SoakSequence: Hashable {
  let name: QualifiedName
  private var increment = 1
  private var start = 1
  private var cache = 1
  private var cycles = false
  private var grants: SoakGrants = [:]
  private var comment: String?

  init(using random: inout SeededGenerator) {
    name = random.name(of: SoakNames.sequences)
    for _ in 0..<3 { edit(using: &random) }
  }

  mutating func edit(using random: inout SeededGenerator) {
    switch random.number(0...5) {
    case 0: increment = random.number(1...5)
    case 1: start = random.number(1...50)
    case 2: cache = random.number(1...9)
    case 3: cycles.toggle()
    case 4: grants = random.grants(of: ["usage", "select", "update"])
    default: comment = random.comment()
    }
  }

  var script: [SQL] {
    let cycle: SQL = cycles ? " cycle" : ""
    let numbers: SQL = "increment \(increment) start \(start) cache \(cache)\(cycle)"
    return ["create sequence \(name) \(numbers)"]
      + grantStatements(grants, on: "sequence \(name)")
      + commentStatements(comment, on: "sequence \(name)")
  }
}
