package import CatalogModel
import SQLText

/// Fills what an author left open with what the catalog has, so that silence makes no difference: types,
/// grants, comments, and what no specification can state.
package func adoptUnstated(_ desired: Catalog, from current: Catalog) -> Catalog {
  var result = desired.leavingGrants(to: current)
  let tables = Dictionary(uniqueKeysWithValues: current.tables.map { ($0.name, $0) })
  for position in result.tables.indices {
    guard let table = tables[result.tables[position].name] else { continue }
    adopt(&result.tables[position], from: table)
  }
  let views = Dictionary(uniqueKeysWithValues: current.views.map { ($0.path, $0) })
  for position in result.views.indices {
    guard let view = views[result.views[position].path] else { continue }
    adopt(&result.views[position], from: view)
  }
  let functions = Dictionary(uniqueKeysWithValues: current.functions.map { ($0.signature, $0) })
  for position in result.functions.indices {
    guard let function = functions[result.functions[position].signature] else { continue }
    adopt(&result.functions[position], from: function)
  }
  let schemas = Dictionary(uniqueKeysWithValues: current.schemas.map { ($0.name, $0) })
  for position in result.schemas.indices {
    guard let schema = schemas[result.schemas[position].name] else { continue }
    result.schemas[position].comment = result.schemas[position].comment ?? schema.comment
  }
  let enums = Dictionary(uniqueKeysWithValues: current.enums.map { ($0.name, $0) })
  for position in result.enums.indices {
    guard let type = enums[result.enums[position].name] else { continue }
    result.enums[position].comment = result.enums[position].comment ?? type.comment
  }
  return result
}

private func adopt(_ function: inout Function, from current: Function) {
  function.comment = function.comment ?? current.comment
  function.extensions = function.extensions ?? current.extensions
  function.cost = function.cost ?? current.cost
  function.rows = function.rows ?? current.rows
  function.support = function.support ?? current.support
  function.transforms = function.transforms ?? current.transforms
}

private func adopt(_ table: inout Table, from current: Table) {
  adoptPlace(&table, from: current)
  table.comment = table.comment ?? current.comment
  let columns = Dictionary(uniqueKeysWithValues: current.columns.map { ($0.name, $0) })
  for position in table.columns.indices {
    guard let column = columns[table.columns[position].name] else { continue }
    adopt(&table.columns[position], from: column)
  }
  let constraints = Dictionary(uniqueKeysWithValues: current.constraints.map { ($0.name, $0) })
  for position in table.constraints.indices {
    guard let constraint = constraints[table.constraints[position].name],
      constraint.rule == table.constraints[position].rule
    else { continue }
    table.constraints[position].terms.parameters = constraint.terms.parameters
  }
  adoptStatistics(&table.indexes, from: current.indexes)
  adopt(\.comment, of: &table.constraints, from: current.constraints, by: \.name)
  adopt(\.comment, of: &table.indexes, from: current.indexes, by: \.name)
  adopt(\.comment, of: &table.policies, from: current.policies, by: \.name)
  adoptChecks(&table.policies, from: current.policies)
  adopt(\.extensions, of: &table.indexes, from: current.indexes, by: \.name)
  adopt(\.extensions, of: &table.triggers, from: current.triggers, by: \.name)
  adopt(\.comment, of: &table.triggers, from: current.triggers, by: \.name)
}

/// A check that repeats the condition says no more than none.
private func adoptChecks(_ policies: inout [Policy], from current: [Policy]) {
  let known = Dictionary(uniqueKeysWithValues: current.map { ($0.name, $0) })
  for position in policies.indices {
    guard let policy = known[policies[position].name], policy.checksWhatItShows,
      policies[position].checksWhatItShows
    else { continue }
    policies[position].withCheck = policy.withCheck == nil ? nil : policies[position].using
  }
}

extension Policy {
  /// Whether rows that are written have to be as those that may be read.
  fileprivate var checksWhatItShows: Bool {
    (command == .all || command == .update) && using != nil && (withCheck ?? using) == using
  }
}

/// How the table is kept and where it stands among others.
private func adoptPlace(_ table: inout Table, from current: Table) {
  table.attributes = table.attributes ?? current.attributes
  table.partitioning = table.partitioning ?? current.partitioning
  table.partition = table.partition ?? current.partition
  if table.parents.isEmpty { table.parents = current.parents }
  table.foreign = table.foreign ?? current.foreign
  if table.rules.isEmpty { table.rules = current.rules }
  let constraints = Dictionary(uniqueKeysWithValues: current.constraints.map { ($0.name, $0) })
  for position in table.constraints.indices {
    guard let constraint = constraints[table.constraints[position].name] else { continue }
    table.constraints[position].isInherited = constraint.isInherited
    table.constraints[position].parent = constraint.parent
    table.constraints[position].indexComment = constraint.indexComment
  }
  let indexes = Dictionary(uniqueKeysWithValues: current.indexes.map { ($0.name, $0) })
  for position in table.indexes.indices {
    table.indexes[position].parent = indexes[table.indexes[position].name]?.parent
  }
}

private func adopt(_ column: inout Column, from current: Column) {
  column.isInherited = current.isInherited
  column.foreignOptions = current.foreignOptions
  column.sequence = column.sequence ?? current.sequence
  column.type = column.type ?? current.type
  if column.value == .generated(nil), case .generated = current.value {
    column.value = current.value
  }
  column.grants = column.grants ?? current.grants
  column.comment = column.comment ?? current.comment
  guard column.traits == nil, let traits = current.traits else { return }
  let keepsText = (column.type?.isTextual ?? false) && (current.type?.isTextual ?? false)
  column.traits =
    column.type == current.type || keepsText
    ? traits
    : ColumnTraits(
      statistics: traits.statistics, options: traits.options, isVirtual: traits.isVirtual,
      isUnproven: traits.isUnproven)
}

private func adoptStatistics(_ indexes: inout [Index], from current: [Index]) {
  let known = Dictionary(uniqueKeysWithValues: current.map { ($0.name, $0.keys) })
  for position in indexes.indices {
    guard let keys = known[indexes[position].name], keys.count == indexes[position].keys.count
    else { continue }
    for (place, key) in keys.enumerated() {
      indexes[position].keys[place].statistics =
        indexes[position].keys[place].statistics ?? key.statistics
    }
  }
}

private func adopt(_ view: inout View, from current: View) {
  if view.rules.isEmpty { view.rules = current.rules }
  view.comment = view.comment ?? current.comment
  view.clusteredIndex = view.clusteredIndex ?? current.clusteredIndex
  view.extensions = view.extensions ?? current.extensions
  let columns = Dictionary(current.columns.map { ($0.name, $0) }) { first, _ in first }
  for position in view.columns.indices {
    guard let column = columns[view.columns[position].name] else { continue }
    view.columns[position].default = view.columns[position].default ?? column.default
    view.columns[position].statistics = view.columns[position].statistics ?? column.statistics
    view.columns[position].storage = view.columns[position].storage ?? column.storage
    view.columns[position].compression = view.columns[position].compression ?? column.compression
    view.columns[position].options = view.columns[position].options ?? column.options
    view.columns[position].grants = view.columns[position].grants ?? column.grants
  }
  adoptStatistics(&view.indexes, from: current.indexes)
  adopt(\.comment, of: &view.indexes, from: current.indexes, by: \.name)
  adopt(\.comment, of: &view.triggers, from: current.triggers, by: \.name)
  adopt(\.extensions, of: &view.indexes, from: current.indexes, by: \.name)
  adopt(\.extensions, of: &view.triggers, from: current.triggers, by: \.name)
}

private func adopt<Object, Value>(
  _ part: WritableKeyPath<Object, Value?>, of objects: inout [Object], from current: [Object],
  by name: KeyPath<Object, Identifier>
) {
  let known = Dictionary(
    uniqueKeysWithValues: current.map { ($0[keyPath: name], $0[keyPath: part]) })
  for position in objects.indices where objects[position][keyPath: part] == nil {
    let key = objects[position][keyPath: name]
    objects[position][keyPath: part] = known[key] ?? nil
  }
}
