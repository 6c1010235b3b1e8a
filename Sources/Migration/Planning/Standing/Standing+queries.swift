import CatalogModel
import SQLGrammar
import SQLText

extension Standing {
  /// The tables with rows that a query goes through, those behind views among them.
  func tablesRead(by query: Expression) -> [QualifiedName] {
    var found: Set<QualifiedName> = []
    var read: Set<QualifiedName> = []
    var waiting = Array(references(inScript: query.text).relations)
    while let name = waiting.popLast() {
      guard read.insert(name).inserted else { continue }
      if let view = view(name), !view.isMaterialized {
        waiting += references(inScript: view.query.text).relations
      } else {
        found.formUnion(([name] + below(name)).filter { keepsRows($0) && holdsRows($0) })
      }
    }
    return found.sorted()
  }

  /// A query may also give names to parts of itself.
  private func keepsRows(_ name: QualifiedName) -> Bool {
    table(name) != nil || view(name) != nil
  }

  /// The foreign keys of a table that stood, those of the tables that it is a part of among them.
  func foreignKeys(of name: QualifiedName) -> [Constraint] {
    lineage(of: name).flatMap { table in
      table.constraints.filter { constraint in
        guard case .foreignKey = constraint.rule else { return false }
        return !isLeaving(.constraint(constraint.name, of: table.name))
      }
    }
  }

  /// What the references say that become those of a parent when the table is its partition.
  func referencesGiven(by name: QualifiedName) -> [ConstraintRule] {
    foreignKeys(of: name).map(\.rule) + referencesBrought(by: name)
  }

  /// Whether one of the tables below has a reference that becomes a part of a new one.
  func isGiven(_ reference: Constraint, below name: QualifiedName) -> Bool {
    below(name).contains { table in
      referencesBrought(by: table).contains(reference.rule)
        || (self.table(table)?.constraints ?? []).contains {
          $0.rule == reference.rule && !isLeaving(.constraint($0.name, of: table))
        }
    }
  }

  /// The tables that refer to a table that stood, or to one that it is a part of.
  func referrers(to name: QualifiedName) -> [QualifiedName] {
    let names = lineage(of: name).map(\.name)
    return Set(names.flatMap(standingReferrers)).sorted()
  }

  private func lineage(of name: QualifiedName) -> [Table] {
    guard let table = formerTable(name) else { return [] }
    return [table] + (table.partition.map { lineage(of: $0.parent) } ?? [])
  }
}
