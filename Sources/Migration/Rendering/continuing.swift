import CatalogModel
import CatalogSQL
import SQLText

extension Standing {
  /// Lets a new sequence go on after the last number that a column has already: from its own start, the next row
  /// would get one that is taken.
  ///
  /// - Parameter whole: the table of which this one is a part by then.
  func continuing(
    _ sequence: QualifiedName, by numbers: SequenceNumbers, after column: Identifier,
    of table: QualifiedName, within whole: QualifiedName? = nil
  ) -> [PlanStatement] {
    guard let standing = self.table(table), standing.foreign == nil,
      standing.columns.contains(where: { $0.name == column })
    else { return [] }
    let name: SQL = "\(sequence)"
    let (place, isTaken) = numbers.placed(after: column)
    return [
      PlanStatement(
        "select setval(\(literal: name.text), \(place), \(isTaken)) from \(whole ?? table)",
        work: standing.isOrdered(by: column) ? [] : work(PlanStatement.Work.scan, on: table),
        isAid: true)
    ]
  }

  /// Whether the table has whole numbers in the column.
  func counts(in column: Identifier, of table: QualifiedName) -> Bool {
    let type = self.table(table)?.columns.first { $0.name == column }?.type
    return type.map { ["smallint", "integer", "bigint"].contains($0.name) } ?? false
  }
}

extension NumberSequence {
  var counting: SequenceNumbers {
    SequenceNumbers(
      start: start, increment: increment, minimum: minimum, maximum: maximum, cache: cache,
      cycles: cycles)
  }
}

extension Table {
  /// Whether an index finds the highest value of the column.
  fileprivate func isOrdered(by column: Identifier) -> Bool {
    constraints.contains { $0.rule.keyColumns?.first == column }
      || indexes.contains { index in
        index.method == "btree" && index.predicate == nil
          && index.keys.first?.value == .column(column)
      }
  }
}

extension SequenceNumbers {
  /// The last number that a column has or the start, whichever is farther, and whether it is taken.
  fileprivate func placed(after column: Identifier) -> (SQL, SQL) {
    let rises = increment > 0
    let (last, farther, nearer, beyond): (SQL, SQL, SQL, SQL) =
      rises ? ("max", "greatest", "least", ">=") : ("min", "least", "greatest", "<=")
    let number: SQL = "\(last)(\(column))::bigint"
    let place: SQL = "\(farther)(\(number), \(start))"
    let limit = rises ? maximum : minimum
    return (
      typeLimits.contains(limit) ? place : "\(nearer)(\(place), \(limit))",
      "coalesce(\(number) \(beyond) \(start), false)"
    )
  }
}

/// Beyond which no column of whole numbers has any.
private let typeLimits: Set<Int> = [
  .max, .min, Int(Int32.max), Int(Int32.min), Int(Int16.max), Int(Int16.min),
]
