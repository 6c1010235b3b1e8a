import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension StatementReader {
  mutating func readTrigger(_ body: SyntaxNode) -> [Placed<SQLDefinition>] {
    if body["isconstraint"].bool {
      refuse("a constraint trigger is not read", at: tokens.word("constraint"))
      return []
    }
    let bits = body["events"].int ?? 0
    let transitions = body["transitionRels"].elements.map { $0["TriggerTransition"] }
    let trigger = Trigger(
      name: Identifier(body["trigname"].string ?? ""), timing: timing(body["timing"].int ?? 0),
      events: Set(eventBits.filter { bits & $0.bit != 0 }.map(\.event)),
      updateColumns: body["columns"].names.map { Identifier($0) }, isForEachRow: body["row"].bool,
      oldTable: transitions.first { !$0["isNew"].bool }?["name"].string.map { Identifier($0) },
      newTable: transitions.first { $0["isNew"].bool }?["name"].string.map { Identifier($0) },
      condition: body["whenClause"].isNull
        ? nil : expression(tokens.rest(after: "when")?.parenthesis?.inside),
      function: qualifiedName(body["funcname"].names), arguments: body["args"].names)
    return [Placed(.table(relation(body["relation"]).value, .trigger(trigger)), at: range)]
  }
}

/// The bits of `pg_trigger.tgtype`.
private let eventBits: [(bit: Int, event: Trigger.Event)] = [
  (4, .insert), (8, .delete), (16, .update), (32, .truncate),
]

private func timing(_ bits: Int) -> Trigger.Timing {
  switch bits {
  case 2: .before
  case 64: .insteadOf
  default: .after
  }
}
