package import CatalogModel
package import SQLText

/// `CREATE SEQUENCE` with every number, so that nothing depends on the type's own limits.
package func createSequence(_ sequence: NumberSequence) -> SQL {
  let create: SQL = sequence.isUnlogged ? "create unlogged sequence" : "create sequence"
  return "\(create) \(sequence.name)\(numbers(sequence))"
}

/// `ALTER SEQUENCE` to all that the sequence shall be. Where it stands is left alone, and has to be within its bounds.
package func alterSequence(_ sequence: NumberSequence, from old: NumberSequence) -> [SQL] {
  let target: SQL = "alter sequence \(sequence.name)"
  var statements: [SQL] = []
  if numbers(old) != numbers(sequence) { statements.append("\(target)\(numbers(sequence))") }
  if old.isUnlogged != sequence.isUnlogged {
    statements.append(sequence.isUnlogged ? "\(target) set unlogged" : "\(target) set logged")
  }
  return statements
}

package func setOwner(of sequence: QualifiedName, to owner: NumberSequence.Owner?) -> SQL {
  let column: SQL = owner.map { "\($0.table).\($0.column)" } ?? "none"
  return "alter sequence \(sequence) owned by \(column)"
}

private func numbers(_ sequence: NumberSequence) -> SQL {
  """
   as \(typeSQL(sequence.type)) increment by \(sequence.increment)
    minvalue \(sequence.minimum) maxvalue \(sequence.maximum) start with \(sequence.start) \
  cache \(sequence.cache) \(sequence.cycles ? "cycle" : "no cycle" as SQL)
  """
}
