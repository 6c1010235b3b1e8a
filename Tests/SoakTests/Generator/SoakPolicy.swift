import SQLText

struct SoakPolicy: Hashable {
  let name: Identifier
  let need: SoakNeed
  private let text: SQL
  private let comment: String?

  init(of table: SoakTable, using random: inout SeededGenerator) {
    let chosen = random.pick(table.columns)
    let condition = random.pick(chosen.type.conditions(on: chosen.name))
    need = .condition(condition, chosen.name)
    let roles: SQL = random.pick(["", " to app_reader", " to app_reader, app_writer"])
    let kind: SQL = random.once(in: 4) ? " as restrictive" : ""
    text =
      switch random.number(0...3) {
      case 0: "\(kind) for select\(roles) using (\(condition))"
      case 1: "\(kind) for insert\(roles) with check (\(condition))"
      case 2: "\(kind) for update\(roles) using (true) with check (\(condition))"
      default: "\(kind)\(roles) using (\(condition))"
      }
    name = random.pick(["reading", "Own Rows"])
    comment = random.comment()
  }

  func script(of table: QualifiedName) -> [SQL] {
    ["create policy \(name) on \(table)\(text)"]
      + commentStatements(comment, on: "policy \(name) on \(table)")
  }
}
