import SQLText

/// What `ALTER TABLE` does to a table, as it follows the name. PostgreSQL does several at once in an order of its own:
/// what is taken away, types, new columns, what may be null, defaults. Where each would go through the rows, together
/// they do so once.
struct TableAction: Hashable, Sendable {
  let table: QualifiedName
  let sql: SQL
}

extension [PlanBlock.Entry] {
  /// With one `ALTER TABLE` in place of those next to each other which would go through the rows of their table more
  /// than once.
  var sharingPasses: [PlanBlock.Entry] {
    var result: [PlanBlock.Entry] = []
    var run: [PlanBlock.Entry] = []
    for entry in self {
      if let table = entry.statement.action?.table, table == run.last?.statement.action?.table {
        run.append(entry)
      } else {
        result += run.inOnePass
        run = [entry]
      }
    }
    return result + run.inOnePass
  }

  /// - Precondition: where they are several, all are actions on one table.
  private var inOnePass: [PlanBlock.Entry] {
    guard count(where: { !$0.statement.work.isEmpty }) > 1 else { return self }
    return [
      PlanBlock.Entry(
        steps: flatMap(\.steps).withoutRepeats, statement: PlanStatement(joining: map(\.statement)))
    ]
  }
}

extension PlanStatement {
  fileprivate init(joining statements: [PlanStatement]) {
    let actions = statements.compactMap(\.action)
    self.init(
      "alter table \(actions[0].table)\n  \(actions.map(\.sql).joined(separator: ",\n  "))",
      locks: statements.flatMap(\.locks).withoutRepeats,
      work: statements.flatMap(\.work).withoutRepeats.withoutScansOfRewritten)
  }
}

extension [PlanStatement.Work] {
  /// Rows are read while they are written anew.
  fileprivate var withoutScansOfRewritten: Self {
    filter { work in
      guard case .scan(let table) = work else { return true }
      return !contains(.rewrite(table))
    }
  }
}
