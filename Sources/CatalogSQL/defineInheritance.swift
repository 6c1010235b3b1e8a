package import CatalogModel
package import SQLText

/// Makes a table that stands for itself a partition.
package func attachPartition(_ table: QualifiedName, as partition: Partition) -> SQL {
  "alter table \(partition.parent) attach partition \(table) \(partition.bound.sql)"
}

package func detachPartition(_ table: QualifiedName, from parent: QualifiedName) -> SQL {
  "alter table \(parent) detach partition \(table)"
}

/// Takes a table from the parents that it loses, and gives it to those that it gets.
package func setParents(
  of table: QualifiedName, from old: [QualifiedName], to new: [QualifiedName]
) -> [SQL] {
  old.filter { !new.contains($0) }.map { "alter table \(table) no inherit \($0)" }
    + new.filter { !old.contains($0) }.map { "alter table \(table) inherit \($0)" }
}
