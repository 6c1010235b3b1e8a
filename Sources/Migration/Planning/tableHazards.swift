import CatalogModel
import SQLText

func attributeHazards(
  of table: QualifiedName, from old: TableAttributes, to new: TableAttributes
) -> [Hazard] {
  guard
    old.isUnlogged != new.isUnlogged || old.accessMethod != new.accessMethod
      || old.tablespace != new.tablespace
  else { return [] }
  return [
    Hazard(kind: .rewritesTable, message: "\(table) is rewritten under lock"),
    Hazard(kind: .blocksReads, message: "\(table) cannot be read meanwhile"),
  ]
}

func partitionHazards(
  of table: QualifiedName, from old: Partition?, to new: Partition?
) -> [Hazard] {
  var found: [Hazard] = []
  if let new {
    found += [
      Hazard(kind: .blocksReads, message: "\(table) cannot be read while it is attached"),
      Hazard(kind: .scansTable, message: "every row of \(table) is checked"),
      Hazard(kind: .mayFail, message: "rows of \(table) may not belong into \(new.parent)"),
    ]
  }
  if let old {
    let message = "\(old.parent) no longer has the rows of \(table)"
    found.append(Hazard(kind: .breaksDependents, message: message))
  }
  return found
}
