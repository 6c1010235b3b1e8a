/// Statements that run together: in one transaction, or each by itself outside of any.
package struct PlanBlock: Hashable, Sendable {
  package let isTransaction: Bool
  package fileprivate(set) var entries: [Entry]

  package init(isTransaction: Bool, entries: [Entry] = []) {
    self.isTransaction = isTransaction
    self.entries = entries
  }

  /// A statement, and the step that it belongs to.
  package struct Entry: Hashable, Sendable {
    package let step: Int
    package let statement: PlanStatement
  }
}

extension Plan {
  /// The statements as they run: first, in one transaction, all that needs no other place, then what waits for
  /// what takes time, last what nothing waits for.
  package var blocks: [PlanBlock] {
    var blocks = BlockList()
    var late: [PlanBlock.Entry] = []
    var last: [PlanBlock.Entry] = []
    for (position, step) in steps.enumerated() {
      var isLate = step.isLate
      for statement in step.statements {
        let entry = PlanBlock.Entry(step: position, statement: statement)
        if statement.place == .last {
          last.append(entry)
          continue
        }
        if statement.place != .shared { isLate = true }
        if isLate { late.append(entry) } else { blocks.add(entry) }
      }
    }
    for entry in late + last { blocks.add(entry) }
    return blocks.blocks
  }
}

private struct BlockList {
  private(set) var blocks: [PlanBlock] = []

  mutating func add(_ entry: PlanBlock.Entry) {
    let isTransaction = entry.statement.place != .outside
    if let last = blocks.indices.last, blocks[last].isTransaction == isTransaction,
      !entry.statement.isAlone, blocks[last].entries.allSatisfy({ !$0.statement.isAlone })
    {
      blocks[last].entries.append(entry)
    } else {
      blocks.append(PlanBlock(isTransaction: isTransaction, entries: [entry]))
    }
  }
}

extension PlanStatement {
  fileprivate var isAlone: Bool { place == .own || place == .last }
}
