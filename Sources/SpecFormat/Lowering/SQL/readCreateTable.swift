import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension StatementReader {
  mutating func readCreateTable(_ body: SyntaxNode) -> [Placed<SQLDefinition>] {
    let table = relation(body["relation"])
    refuseStorage(of: body)
    var facts: [Placed<TableFact>] = [Placed(.created, at: table.range)]
    for element in body["tableElts"].elements {
      switch element.tagged?.kind {
      case "ColumnDef": facts += readColumn(element["ColumnDef"], of: table.value)
      case "Constraint": facts += readConstraint(element["Constraint"], on: nil)
      default: refuse("LIKE is not read", at: token(at: element["TableLikeClause"]["relation"]))
      }
    }
    return facts.map { Placed(.table(table.value, $0.value), at: $0.range) }
  }

  /// What decides where and how a table is kept, which the model does not hold.
  private mutating func refuseStorage(of body: SyntaxNode) {
    switch body["relation"]["relpersistence"].string {
    case "t": refuse("a temporary table is no part of a schema", at: tokens.prefix(2, at: 0))
    case "u": refuse("UNLOGGED is not read", at: tokens.word("unlogged"))
    default: break
    }
    let clauses: [(field: String, keyword: String)] = [
      ("inhRelations", "inherits"), ("partspec", "partition"), ("ofTypename", "of"),
      ("options", "with"), ("tablespacename", "tablespace"), ("accessMethod", "using"),
    ]
    for clause in clauses where !body[clause.field].isNull {
      let word = clause.field == "partspec" ? "PARTITION BY" : clause.keyword.uppercased()
      if clause.field == "inhRelations", !body["partbound"].isNull {
        refuse("a partition is not read", at: tokens.word("partition"))
      } else {
        refuse("\(word) is not read", at: tokens.word(clause.keyword))
      }
    }
    if let action = body["oncommit"].string, action != "ONCOMMIT_NOOP" {
      refuse("ON COMMIT is not read", at: tokens.word("commit"))
    }
  }
}
