import CatalogModel
import SQLText

func partitionHazards(
  of table: QualifiedName, from old: Partition?, to new: Partition?
) -> [Hazard] {
  var found: [Hazard] = []
  if let new {
    found += [
      Hazard(kind: .mayFail, message: "rows of \(table) may not belong into \(new.parent)")
    ]
  }
  if let old {
    let message = "\(old.parent) no longer has the rows of \(table)"
    found.append(Hazard(kind: .breaksDependents, message: message))
  }
  return found
}
