import CatalogModel
import SQLText

extension Lineage {
  /// The references that become those of the parent when a table is attached, with the names that they have in a table
  /// that is made a partition, or shall have.
  func referencesTaken(from old: Table, to new: Table) -> [(Constraint, Identifier)] {
    let wanted = new.partition.map { references(ofNew: $0.parent) } ?? []
    let names = Set(old.constraints.map(\.name))
    return old.constraints.compactMap { constraint in
      guard let reference = wanted.first(where: { $0.rule == constraint.rule }) else { return nil }
      let name = new.part(of: reference)?.name ?? reference.name
      return names.contains(name) ? nil : (constraint, name)
    }
  }

  /// A partition that is detached keeps what it had of its parent, references too; one that is attached gives
  /// those that the parent has.
  func released(_ table: Table, as wanted: Table) -> Table {
    var released = table
    for position in released.columns.indices { released.columns[position].isInherited = false }
    for position in released.constraints.indices {
      released.constraints[position].isInherited = false
      released.constraints[position].parent = nil
    }
    for position in released.indexes.indices { released.indexes[position].parent = nil }
    let left = table.partition.map { references(ofOld: $0.parent) } ?? []
    let names = Set(table.constraints.map(\.name))
    released.constraints += left.filter { !names.contains($0.name) && table.part(of: $0) == nil }
    for reference in wanted.partition.map({ references(ofNew: $0.parent) }) ?? [] {
      let given = released.constraints.filter { $0.rule == reference.rule }
      guard let first = given.first else { continue }
      released.constraints.removeAll { $0.rule == reference.rule }
      guard var part = wanted.part(of: reference) else { continue }
      part.comment = first.comment
      released.constraints.append(part)
    }
    return released
  }

  /// The constraints of a table that stays a partition, with the references that it has of its parent under their names
  /// where the other side has them under others.
  func constraints(from old: Table, to new: Table) -> (old: [Constraint], new: [Constraint]) {
    guard let parent = new.partition?.parent, old.partition?.parent == parent else {
      return (old.constraints, new.constraints)
    }
    return (
      old.constraints + parts(of: references(ofOld: parent), in: old, beside: new),
      new.constraints + parts(of: references(ofNew: parent), in: new, beside: old)
    )
  }

  private func parts(
    of references: [Constraint], in table: Table, beside other: Table
  ) -> [Constraint] {
    references.filter { table.part(of: $0) == nil && other.part(of: $0) != nil }.map { reference in
      var part = reference
      part.parent = reference.name
      part.isInherited = true
      part.comment = nil
      return part
    }
  }
}

extension Table {
  /// The constraint by which a partition has that of its parent, where it is under another name.
  func part(of whole: Constraint) -> Constraint? {
    constraints.first { $0.parent == whole.name && $0.isReference == whole.isReference }
  }
}

extension Constraint {
  var isReference: Bool {
    if case .foreignKey = rule { true } else { false }
  }

  /// Whether a change of a reference is that of the table above.
  func follows(_ old: Constraint) -> Bool {
    isReference && parent != nil && parent == old.parent && name == old.name && rule == old.rule
  }
}
