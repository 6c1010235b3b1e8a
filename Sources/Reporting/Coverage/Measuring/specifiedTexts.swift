import CatalogModel
import Migration

/// All that a specification says of each object, by the keys of the items, so that two revisions of it can be
/// compared object by object.
func specifiedTexts(_ catalog: Catalog) -> [String: String] {
  var texts: [String: String] = [:]
  func say(_ path: ObjectPath, _ parts: String?...) {
    texts["\(path.kind) \(path)"] = parts.map { $0 ?? "" }.joined(separator: "\u{1F}")
  }
  func say<Part: Describable>(_ part: Part, at path: ObjectPath) {
    say(path, part.definition, part.comment)
  }
  func say(_ grants: [Grant]?, on path: ObjectPath) {
    guard let grants else { return }
    texts["grants \(path)"] = grants.map(words).joined(separator: "\u{1F}")
  }
  for table in catalog.tables {
    let name = table.name
    say(.table(name), table.rowSecurity.rawValue, table.comment)
    for column in table.columns { say(column, at: .column(column.name, of: name)) }
    for rule in table.constraints { say(rule, at: .constraint(rule.name, of: name)) }
    for index in table.indexes { say(index, at: .index(index.name, of: name)) }
    for policy in table.policies { say(policy, at: .policy(policy.name, of: name)) }
    for trigger in table.triggers { say(trigger, at: .trigger(trigger.name, of: name)) }
    say(table.grants, on: .table(name))
    for column in table.columns { say(column.grants, on: .column(column.name, of: name)) }
  }
  for schema in catalog.schemas { say(.schema(schema.name), schema.comment) }
  for object in catalog.standalone { say(object, at: object.path) }
  for type in catalog.enums { say(type, at: .enumType(type.name)) }
  for view in catalog.views {
    let parts = view.indexes.map(\.definition) + view.triggers.map(\.definition)
    let columns = view.columns.map { "\($0.name) \($0.type?.name ?? "")" }
    say(
      view.path, view.query.text, view.comment,
      (view.options.items + columns + parts + (view.grants ?? []).map(words)).joined(
        separator: "\u{1F}"))
  }
  for function in catalog.functions {
    let path = ObjectPath.function(function.signature)
    say(path, function.definition, function.body, function.comment)
    say(function.grants, on: path)
  }
  return texts
}

private func words(_ grant: Grant) -> String {
  let options = grant.withGrantOption.map(\.rawValue).joined(separator: ", ")
  return "\(grant.privileges.map(\.rawValue).joined(separator: ", ")) to \(grant.role), \(options)"
}
