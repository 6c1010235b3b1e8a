import CatalogModel
import CatalogSQL
import SQLText

/// The dangers of what a change means, whatever statements make it.
///
/// - Parameter isAsked: whether a policy calls the function that it is about.
func hazards(of change: Change, isAsked: Bool = false) -> [Hazard] {
  let found: [Hazard]
  switch change {
  case .rename(let rename): found = renameHazards(rename)
  case .schema, .extension(.create), .extension(.alter), .enumType(.create), .enumType(.alter),
    .table(.create), .view(.create), .sequence(.create), .foreignOptions, .rule,
    .sequenceOwner, .tableAttributes, .comment, .index(.drop, _):
    found = []
  case .standalone(let edit): found = standaloneHazards(edit)
  case .function(.create(let function)): found = definerHazards(of: function)
  case .function(.alter(let old, let new)):
    found = functionHazards(from: old, to: new, isAsked: isAsked)
  case .sequence(.alter(let old, let new)):
    let message = "\(new.name) may have no number left within its new bounds"
    found =
      new.counting.isNarrower(than: old.counting)
      ? [Hazard(kind: .mayFail, message: message)] : []
  case .extension(.drop), .enumType(.drop), .sequence(.drop), .function(.drop):
    found = [Hazard(kind: .breaksDependents, message: "what uses \(change.path) stops working")]
  case .view(.drop(let view)):
    found = [Hazard(kind: .breaksDependents, message: "what uses \(view.name) stops working")]
  case .view(.alter(let old, let new)): found = viewHazards(from: old, to: new)
  case .partition(let table, let old, let new):
    found = partitionHazards(of: table, from: old, to: new)
  case .parents(let table, let old, let new):
    found = old.filter { !new.contains($0) }.map { parent in
      Hazard(kind: .breaksDependents, message: "\(parent) no longer has the rows of \(table)")
    }
  case .table(.drop(let table)), .table(.alter(let table, _)):
    found = [
      table.hasOwnRows
        ? Hazard(kind: .deletesData, message: "all rows of \(table.name) are deleted")
        : Hazard(kind: .breaksDependents, message: "what uses \(table.name) stops working")
    ]
  case .column(let edit, let table): found = columnHazards(edit, of: table)
  case .constraint(let edit, let table): found = constraintHazards(edit, of: table)
  case .index(.create(let index), let table), .index(.alter(_, let index), let table):
    found = indexHazards(index, of: table)
  case .rowSecurity(let table, let old, let new):
    found = securityHazards(of: table, from: old, to: new)
  case .policy(.create(let policy), let table):
    found = policyHazards(from: nil, to: policy, of: table)
  case .policy(.drop(let policy), let table):
    found = policyHazards(from: policy, to: nil, of: table)
  case .policy(.alter(let old, let new), let table):
    found = policyHazards(from: old, to: new, of: table)
  case .trigger(.create(let trigger), let table) where trigger.timing == .before:
    found = [Hazard(kind: .mayFail, message: "writes to \(table) run \(trigger.function) first")]
  case .trigger: found = []
  case .grants(let target, let old, let new):
    found = grantHazards(on: target.path, from: old, to: new)
  case .owner(_, let old, let new) where old == new: found = []
  case .owner(let path, let old, let new):
    found =
      [Hazard(kind: .widensAccess, message: "\(new) may do all to \(path)")]
      + (old.map { [Hazard(kind: .narrowsAccess, message: "\($0) no longer owns \(path)")] } ?? [])
  }
  return worstFirst(found)
}

func reversibility(of change: Change) -> Reversibility {
  switch change {
  case .sequence(.drop(let sequence)): .lossy("where \(sequence.name) stands")
  case .table(.drop(let table)), .table(.alter(let table, _)):
    table.hasOwnRows ? .lossy("the rows of \(table.name)") : .reversible
  case .column(.drop(let column), let table): .lossy("the values of \(table).\(column.name)")
  case .enumType(.alter(let old, _)): .irreversible("a value cannot be taken out of \(old.name)")
  case .column(.alter(let old, let new), let table) where !keepsEveryValue(from: old, to: new):
    .lossy("the values of \(table).\(new.name) as \(old.type?.name ?? "they were")")
  case .column(.alter(let old, let new), let table)
  where old.value.isIdentity && !new.value.isIdentity:
    .lossy("where the identity of \(table).\(new.name) stands")
  case .standalone(.alter(.compositeType(let old), .compositeType(let new))):
    contentLost(from: old, to: new).map(Reversibility.lossy) ?? .reversible
  default: .reversible
  }
}

extension Table {
  /// Whether it keeps rows itself: those of a partitioned table are in its partitions, those of a foreign one elsewhere.
  fileprivate var hasOwnRows: Bool { foreign == nil && partitioning == nil }
}

private func keepsEveryValue(from old: Column, to new: Column) -> Bool {
  guard let before = old.type, let after = new.type, before != after else {
    return old.type == new.type
  }
  return !isMadeAnew(old, as: new) && after.widens(before)
}

private func columnHazards(_ edit: Edit<Column>, of table: QualifiedName) -> [Hazard] {
  switch edit {
  case .drop(let column):
    return [
      Hazard(kind: .deletesData, message: "the values of \(table).\(column.name) are deleted")
    ]
  case .create(let column):
    guard !column.isNullable, column.value == .none else { return [] }
    return [
      Hazard(
        kind: .mayFail,
        message: "\(table) must be empty: \(column.name) is required, without default")
    ]
  case .alter(let old, let new):
    var found: [Hazard] = []
    if isMadeAnew(old, as: new) {
      // What is generated is generated again.
      if !old.value.isGenerated || !new.value.isGenerated {
        let message = "the values of \(table).\(new.name) are deleted"
        found.append(Hazard(kind: .deletesData, message: message))
      }
    } else if let before = old.type, let after = new.type, after != before,
      !after.widens(before)
    {
      found.append(Hazard(kind: .mayFail, message: "values of \(new.name) may not convert"))
    }
    if old.nullability != .refused, new.nullability == .refused {
      found.append(Hazard(kind: .mayFail, message: "rows with a null in \(new.name) are refused"))
    }
    return found
  }
}

private func constraintHazards(_ edit: Edit<Constraint>, of table: QualifiedName) -> [Hazard] {
  let constraint: Constraint
  switch edit {
  case .drop: return []
  case .alter(let old, let new) where old.name != new.name: return []
  // What was proved stays so, whenever it is checked from now on.
  case .alter(let old, let new)
  where old.terms.isValidated && old.terms.isEnforced
    && alterConstraint(from: old, to: new, of: table) != nil:
    return []
  case .create(let new), .alter(_, let new): constraint = new
  }
  guard constraint.terms.isValidated, constraint.terms.isEnforced else { return [] }
  return [Hazard(kind: .mayFail, message: "rows of \(table) may break \(constraint.name)")]
}

private func indexHazards(_ index: Index, of table: QualifiedName) -> [Hazard] {
  // One without its parts has no rows.
  index.isUnique && index.isIncomplete != true
    ? [Hazard(kind: .mayFail, message: "rows of \(table) may not be unique")] : []
}

extension Hazard.Kind {
  /// The place in the order from worst to least.
  package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
