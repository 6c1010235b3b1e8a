import CatalogModel
import SQLText

/// The steps that move rows or change their shape, by the tables of the rows.
struct RowSteps {
  /// The columns that tables get or lose.
  private(set) var reshapings: [QualifiedName: [Int]] = [:]
  /// After which tables are no longer of a type.
  private(set) var typeLeavings: [QualifiedName: Int] = [:]
  /// Those that write all rows of a table anew.
  private(set) var rewritings: [QualifiedName: [Int]] = [:]
  /// The references that go, by the tables to which they lead.
  private(set) var leavingReferences: [QualifiedName: [Int]] = [:]
  /// Those that come back, by the tables that have them.
  private(set) var returningReferences: [QualifiedName: [Int]] = [:]
  /// Those that put tables below another one, by all above them.
  private(set) var joinings: [QualifiedName: [Int]] = [:]

  init(_ steps: [Step], draft: Draft) {
    for (position, step) in steps.enumerated() {
      for table in draft.heirs.reshaped(by: step.change) {
        reshapings[table, default: []].append(position)
      }
      if let table = step.change.tableWrittenAnew {
        for written in [table] + draft.heirs.all(below: table) {
          rewritings[written, default: []].append(position)
        }
      }
      for table in draft.new.tablesAbove(joinedBy: step.change) {
        joinings[table, default: []].append(position)
      }
      if let table = step.change.tableLeavingItsType { typeLeavings[table] = position }
      if step.departs, !step.arrives { noteReferences(position, step, draft) }
    }
  }

  private mutating func noteReferences(_ position: Int, _ step: Step, _ draft: Draft) {
    guard let old = step.change.sidesAsCreations?.old else { return }
    for key in old.references { leavingReferences[key.target, default: []].append(position) }
    guard case .constraint(let edit, let table) = old, edit.object.isReference,
      draft.isAway(old.path)
    else { return }
    returningReferences[table, default: []].append(position)
  }
}

extension Change {
  fileprivate var tableLeavingItsType: QualifiedName? {
    guard case .tableAttributes(let table, let old, let new) = self, old.type != nil,
      new.type == nil
    else { return nil }
    return table
  }

  /// The references that the object is or has.
  var references: [ForeignKey] {
    ([self] + partsMadeAlong).compactMap { change in
      guard case .constraint(let edit, _) = change, case .foreignKey(let key) = edit.object.rule
      else { return nil }
      return key
    }
  }
}
