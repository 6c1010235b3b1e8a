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

/// Takes a sequence into bounds that are narrower than before: where it stands in front of them, or has given no number,
/// it starts; where it stands behind them it has given its last number, and none comes twice.
///
/// - Parameter widening: the statements that let it count within other bounds for a while.
func confining(
  _ sequence: QualifiedName, from old: SequenceNumbers, to new: SequenceNumbers,
  widening: (SequenceNumbers) -> [PlanStatement]
) -> [PlanStatement] {
  guard new.isNarrower(than: old) else { return [] }
  var wide = old
  wide.minimum = min(old.minimum, new.minimum)
  wide.maximum = max(old.maximum, new.maximum)
  let name: SQL = "\(sequence)"
  let isBehind: SQL =
    new.increment > 0
    ? "is_called and last_value > \(new.maximum)" : "is_called and last_value < \(new.minimum)"
  let isReached = [new.start, new.last].allSatisfy { old.minimum <= $0 && $0 <= old.maximum }
  return (isReached ? [] : widening(wide)) + [
    PlanStatement(
      """
      select setval(\(literal: name.text), case when \(isBehind) then \(new.last) else \(new.start) end, \(isBehind)) \
      from \(sequence) where last_value not between \(new.minimum) and \(new.maximum)
      """, isAid: true)
  ]
}

extension NumberSequence {
  /// The sequence with the numbers, of whichever type has room for them.
  func widened(to numbers: SequenceNumbers, for type: ColumnType) -> NumberSequence {
    var sequence = self
    (sequence.minimum, sequence.maximum) = (numbers.minimum, numbers.maximum)
    let room = SequenceNumbers.standard(for: type).maximum
    if numbers.maximum <= room, numbers.minimum >= -room - 1 { sequence.type = type }
    return sequence
  }

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
  /// Whether there are numbers within the other's bounds that are not within these.
  func isNarrower(than other: SequenceNumbers) -> Bool {
    minimum > other.minimum || maximum < other.maximum
  }

  /// The last number that it can give.
  fileprivate var last: Int { increment > 0 ? maximum : minimum }

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
