import CatalogModel
import CatalogSQL
import SQLText

func indexStatements(
  _ edit: Edit<Index>, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  switch edit {
  case .create(let index):
    return building(index, on: table, in: standing)
      + completing(index, of: table, in: standing)
      + attachingParts(from: nil, to: index, of: table, in: standing)
  case .drop(let index): return [dropping(index, of: table, in: standing)]
  case .alter(let old, let new) where old.name != new.name:
    return [renaming(old.name, to: new.name, of: table, in: standing)]
  case .alter(let old, let new):
    guard isChangedInPlace(old, to: new) else {
      return replacing(old, by: new, of: table, in: standing)
        + completing(new, of: table, in: standing)
        + attachingParts(from: nil, to: new, of: table, in: standing)
    }
    let name = QualifiedName(schema: table.schema, new.name)
    return attachingParts(from: old, to: new, of: table, in: standing)
      + settingParameters(from: old, to: new, of: table, in: standing)
      + standing.locking(
        bindToExtensions(new, of: table, from: old.extensions),
        standing.lock(.accessExclusive, on: name))
      + commenting(
        from: old.comment, to: new.comment, on: .index(new.name, of: table), in: standing)
  }
}

/// Each under the lock that its parameters need.
private func settingParameters(
  from old: Index, to new: Index, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  let name = QualifiedName(schema: table.schema, new.name)
  let kept = Set(new.parameters.items.map(optionName))
  var set = old
  set.parameters = OptionList(
    new.parameters.items + old.parameters.items.filter { !kept.contains(optionName($0)) })
  var reset = set
  reset.parameters = new.parameters
  func statements(from old: Index, to new: Index) -> [PlanStatement] {
    let changed = Set(old.parameters.items).symmetricDifference(new.parameters.items)
    let isHarmless = changed.map(optionName).allSatisfy(harmlessParameters.contains)
    return standing.locking(
      alterIndex(from: old, to: new, of: table),
      standing.lock(isHarmless ? .shareUpdateExclusive : .accessExclusive, on: name))
  }
  return statements(from: old, to: set) + statements(from: set, to: reset)
    + countingValues(from: reset, to: new, of: table, in: standing)
}

/// Those that nobody who reads or writes has to know of at once.
private let harmlessParameters: Set = ["fillfactor", "deduplicate_items"]

/// Whether nothing but storage parameters and the counting of values differs, or an index gets the parts that it lacks.
func isChangedInPlace(_ old: Index, to new: Index) -> Bool {
  guard old.keys.count == new.keys.count else { return false }
  var index = old
  index.parameters = new.parameters
  index.parent = new.parent
  if index.isIncomplete == true { index.isIncomplete = new.isIncomplete }
  index.extensions = new.extensions
  index.comment = new.comment
  for position in index.keys.indices {
    index.keys[position].statistics = new.keys[position].statistics
  }
  return index == new
}

/// The statements that build an index while others write: what a failed attempt has left is taken away first.
func buildBeside(
  _ index: Index, on table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  let name = QualifiedName(schema: table.schema, index.name)
  return [
    PlanStatement(dropInvalid(name), place: .own, isAid: true),
    PlanStatement(
      createIndex(index, on: table, concurrently: true),
      locks: standing.lock(.shareUpdateExclusive, on: table),
      work: standing.scanningParts(of: table), place: .outside, isQuick: false),
  ]
}

/// An index that is half built after `CREATE INDEX CONCURRENTLY` has failed is of no use, and in the way.
private func dropInvalid(_ index: QualifiedName) -> SQL {
  let name: SQL = "\(index)"
  let body: SQL = """
    begin
      if exists (
        select from pg_index where indexrelid = to_regclass(\(literal: name.text)) and not indisvalid
      ) then
        drop index \(index);
      end if;
    end
    """
  return .block(body)
}

private func building(
  _ index: Index, on table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  if index.isIncomplete == true {
    return standing.locking([createIndex(index, on: table)], standing.lock(.share, on: table))
  }
  if canRunBeside(index, on: table, in: standing) {
    return buildBeside(index, on: table, in: standing)
  }
  return [
    PlanStatement(
      createIndex(index, on: table), locks: standing.lockParts(.share, on: table),
      work: standing.scanningParts(of: table))
  ]
}

/// PostgreSQL does neither to an index that has parts, or is one.
private func canRunBeside(
  _ index: Index, on table: QualifiedName, in standing: Standing
) -> Bool {
  standing.spares(table) && !standing.isPartitioned(table) && index.parent == nil
}

private func completing(
  _ index: Index, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  let name = QualifiedName(schema: table.schema, index.name)
  return countingValues(from: index.uncounted, to: index, of: table, in: standing)
    + standing.locking(
      bindToExtensions(index, of: table, from: nil), standing.lock(.accessExclusive, on: name))
    + commenting(
      from: nil, to: index.comment, on: .index(index.name, of: table), in: standing)
}

private func dropping(
  _ index: Index, of table: QualifiedName, in standing: Standing
) -> PlanStatement {
  let name = QualifiedName(schema: table.schema, index.name)
  if canRunBeside(index, on: table, in: standing) {
    return PlanStatement(
      "drop index concurrently if exists \(name)",
      locks: standing.lock(.shareUpdateExclusive, on: table), place: .outside, isQuick: false)
  }
  let condition: SQL = index.parent == nil ? "" : "if exists "
  return PlanStatement(
    "drop index \(condition)\(name)", locks: standing.lockParts(.accessExclusive, on: table))
}

private func renaming(
  _ old: Identifier, to new: Identifier, of table: QualifiedName, in standing: Standing
) -> PlanStatement {
  let name = QualifiedName(schema: table.schema, old)
  return PlanStatement(
    "alter index \(name) rename to \(new)",
    locks: standing.lock(.shareUpdateExclusive, on: name))
}

/// The new index is built beside the old one, whose name it gets when that is gone.
private func replacing(
  _ old: Index, by new: Index, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  guard canRunBeside(new, on: table, in: standing), old.parent == nil else {
    return [dropping(old, of: table, in: standing)] + building(new, on: table, in: standing)
  }
  var substitute = new
  substitute.name = standing.freeIndexName("\(new.name.name.cut(to: 59))_new", in: table.schema)
  return buildBeside(substitute, on: table, in: standing)
    + [
      dropping(old, of: table, in: standing),
      renaming(substitute.name, to: new.name, of: table, in: standing),
    ]
}
