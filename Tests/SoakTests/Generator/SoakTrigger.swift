import SQLText

struct SoakTrigger: Hashable {
  let name: Identifier
  let function: QualifiedName
  /// The column that it watches, if it watches one.
  let column: Identifier?
  private let event: SQL
  private let tail: SQL
  private let isDisabled: Bool

  init?(of table: SoakTable, in world: SoakWorld, using random: inout SeededGenerator) {
    let functions = world.functions.filter { $0.use == .trigger }
    guard let function = functions.randomElement(using: &random) else { return nil }
    self.function = function.name
    let watched = random.pick(table.columns)
    let timing: SQL = random.pick(["before", "after"])
    switch random.number(0...3) {
    case 0:
      (event, column) = ("\(timing) insert or delete", nil)
      tail = "for each row"
    case 1:
      (event, column) = ("\(timing) update of \(watched.name)", watched.name)
      tail = "for each row"
    case 2:
      (event, column) = ("after update", watched.isGenerated ? nil : watched.name)
      tail =
        watched.isGenerated
        ? "for each row" : "for each row when (old.\(watched.name) is null)"
    default:
      (event, column) = ("\(timing) insert", nil)
      tail = "for each statement"
    }
    isDisabled = random.once(in: 5)
    name = random.pick(["watch", "Stamp"])
  }

  func script(of table: QualifiedName) -> [SQL] {
    ["create trigger \(name) \(event) on \(table) \(tail) execute function \(function)()"]
      + (isDisabled ? ["alter table \(table) disable trigger \(name)"] : [])
  }
}
