import CatalogModel
import CatalogSQL
import SQLText

/// Makes the index a part of one of the parent that stands, and takes the parts that nothing else gives it.
func attachingParts(
  from old: Index?, to new: Index, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  let name = QualifiedName(schema: table.schema, new.name)
  let parts =
    switch (old?.isIncomplete, new.isIncomplete) {
    case (nil, true): standing.parts.all(of: name)
    case (true, nil): standing.parts.missing(of: name)
    default: [IndexParts.Part]()
    }
  let attached = parts.map { attaching($0.name, to: name, in: standing) }
  guard old?.parent != new.parent, let whole = standing.parts.whole(taking: new, of: table) else {
    return attached
  }
  return attached + [attaching(name, to: whole, in: standing)]
}

private func attaching(
  _ part: QualifiedName, to whole: QualifiedName, in standing: Standing
) -> PlanStatement {
  PlanStatement(
    attachIndex(part, to: whole),
    locks: standing.lock(.shareUpdateExclusive, on: whole)
      + standing.lock(.accessExclusive, on: part))
}

/// How finely the values of expressions are counted: an index tells its parts, which then are told again where they
/// count otherwise.
func countingValues(
  from old: Index, to new: Index, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  let name = QualifiedName(schema: table.schema, new.name)
  var old = old
  for position in standing.parts.keysTold(new, of: table) {
    old.keys[position].statistics = new.keys[position].statistics
  }
  let told = new.keysCounted(otherwiseThan: old)
  guard !told.isEmpty else { return [] }
  // One that is being made takes its parts later on.
  if new.isIncomplete == true, !standing.stands(name) {
    return standing.locking(alterIndex(from: old, to: new, of: table), [])
  }
  return telling(from: old, to: new, of: table, in: standing)
    + countingOtherwise(than: new, named: name, at: told, in: standing)
}

private func telling(
  from old: Index, to new: Index, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  let name = QualifiedName(schema: table.schema, new.name)
  return standing.locking(
    alterIndex(from: old, to: new, of: table),
    ([name] + standing.parts.all(below: name).map(\.name)).flatMap {
      standing.lock(.shareUpdateExclusive, on: $0)
    })
}

private func countingOtherwise(
  than whole: Index, named name: QualifiedName, at told: Set<Int>, in standing: Standing
) -> [PlanStatement] {
  standing.parts.listening(to: name).flatMap { part in
    var reached = part.index
    for position in told { reached.keys[position].statistics = whole.keys[position].statistics }
    return telling(from: reached, to: part.index, of: part.table, in: standing)
      + countingOtherwise(than: part.index, named: part.name, at: told, in: standing)
  }
}
