package import CatalogModel
import SQLText

/// Fills what an author left open with what the catalog has, so that silence makes no difference: types,
/// grants and comments.
package func adoptUnstated(_ desired: Catalog, from current: Catalog) -> Catalog {
  var result = desired
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
    result.functions[position].grants = result.functions[position].grants ?? function.grants
    result.functions[position].comment = result.functions[position].comment ?? function.comment
  }
  let enums = Dictionary(uniqueKeysWithValues: current.enums.map { ($0.name, $0) })
  for position in result.enums.indices {
    guard let type = enums[result.enums[position].name] else { continue }
    result.enums[position].grants = result.enums[position].grants ?? type.grants
    result.enums[position].comment = result.enums[position].comment ?? type.comment
  }
  return result
}

private func adopt(_ table: inout Table, from current: Table) {
  table.grants = table.grants ?? current.grants
  table.comment = table.comment ?? current.comment
  let columns = Dictionary(uniqueKeysWithValues: current.columns.map { ($0.name, $0) })
  for position in table.columns.indices {
    guard let column = columns[table.columns[position].name] else { continue }
    table.columns[position].type = table.columns[position].type ?? column.type
    if table.columns[position].value == .generated(nil), case .generated = column.value {
      table.columns[position].value = column.value
    }
    table.columns[position].comment = table.columns[position].comment ?? column.comment
  }
  adoptComments(
    &table.constraints, from: current.constraints, name: \.name, comment: \.comment)
  adoptComments(&table.indexes, from: current.indexes, name: \.name, comment: \.comment)
  adoptComments(&table.policies, from: current.policies, name: \.name, comment: \.comment)
  adoptComments(&table.triggers, from: current.triggers, name: \.name, comment: \.comment)
}

private func adopt(_ view: inout View, from current: View) {
  view.grants = view.grants ?? current.grants
  view.comment = view.comment ?? current.comment
  adoptComments(&view.indexes, from: current.indexes, name: \.name, comment: \.comment)
  adoptComments(&view.triggers, from: current.triggers, name: \.name, comment: \.comment)
}

private func adoptComments<Object>(
  _ objects: inout [Object], from current: [Object], name: KeyPath<Object, Identifier>,
  comment: WritableKeyPath<Object, String?>
) {
  let comments = Dictionary(
    uniqueKeysWithValues: current.map { ($0[keyPath: name], $0[keyPath: comment]) })
  for position in objects.indices where objects[position][keyPath: comment] == nil {
    let key = objects[position][keyPath: name]
    objects[position][keyPath: comment] = comments[key] ?? nil
  }
}
