/// Statements that run together: in one transaction, or each by itself outside of any.
package struct PlanBlock: Hashable, Sendable {
  package let isTransaction: Bool
  package fileprivate(set) var entries: [Entry]

  package init(isTransaction: Bool, entries: [Entry] = []) {
    self.isTransaction = isTransaction
    self.entries = entries
  }

  /// A statement, and the steps that it belongs to.
  package struct Entry: Hashable, Sendable {
    package let steps: [Int]
    package let statement: PlanStatement
  }
}

extension Plan {
  /// The statements as they run: in one transaction all that needs no other place, before it what that may not share,
  /// then what waits for what takes time, last what nothing waits for.
  package var blocks: [PlanBlock] {
    var first: [PlanBlock.Entry] = []
    var shared: [PlanBlock.Entry] = []
    var late: [PlanBlock.Entry] = []
    var last: [PlanBlock.Entry] = []
    for (position, step) in steps.enumerated() {
      var isLate = step.isLate
      for statement in step.statements {
        let entry = PlanBlock.Entry(steps: [position], statement: statement)
        switch statement.place {
        case .first: first.append(entry)
        case .last: last.append(entry)
        case .shared where !isLate: shared.append(entry)
        case .shared, .own, .outside:
          isLate = true
          late.append(entry)
        }
      }
    }
    let renames =
      first.isEmpty
      ? [] : shared.prefix { $0.steps.allSatisfy { steps[$0].change.asRename != nil } }
    var blocks = BlockList()
    for entry in renames + first + shared.dropFirst(renames.count) + late + last {
      blocks.add(entry)
    }
    return blocks.blocks.map {
      PlanBlock(isTransaction: $0.isTransaction, entries: $0.entries.sharingPasses)
    }
  }
}

private struct BlockList {
  private(set) var blocks: [PlanBlock] = []

  mutating func add(_ entry: PlanBlock.Entry) {
    let isTransaction = entry.statement.place != .outside
    if let last = blocks.indices.last, blocks[last].isTransaction == isTransaction,
      blocks[last].entries.last?.statement.mayShare(with: entry.statement) == true
    {
      blocks[last].entries.append(entry)
    } else {
      blocks.append(PlanBlock(isTransaction: isTransaction, entries: [entry]))
    }
  }
}

extension PlanStatement {
  /// Whether both may run in one transaction.
  fileprivate func mayShare(with other: PlanStatement) -> Bool {
    !isAlone && !other.isAlone && (place == .first) == (other.place == .first)
  }

  private var isAlone: Bool { place == .own || place == .last }
}
