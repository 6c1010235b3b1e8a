import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// A view's definition, and the triggers on it.
  mutating func lowerView(_ spec: SpecView, into bag: inout DiagnosticBag) {
    let blocks = spec.sql.map { readSQL($0, into: &bag) }
    let name = QualifiedName(parsing: spec.name)
    var view: View?
    var triggers: [Trigger] = []
    for definition in blocks.flatMap({ $0 ?? [] }) {
      switch definition.value {
      case .view(let found) where found.name == name && view == nil: view = found
      case .trigger(let trigger, let target) where target == name: triggers.append(trigger)
      default:
        bag.add(
          .unreadStatement, at: definition.range.firstLine,
          "the statement is about something other than '\(spec.name)'",
          help: "put it under the heading of its own object")
      }
    }
    guard let view else {
      guard !spec.hasUnreadSQL, !blocks.contains(where: { $0 == nil }) else { return }
      bag.add(
        .missingView, at: spec.range, "no SQL below defines '\(spec.name)'",
        help: "add a block of SQL with 'create view'")
      return
    }
    let others: [ObjectPath] = [.table(name), .view(name), .materializedView(name)]
    guard others.allSatisfy({ desired.provenance[$0] == nil }), !desired.existing.contains(name)
    else {
      bag.add(
        .duplicateName, at: spec.range, "another table or view is called '\(name.brief)'",
        help: "give one of them another name")
      return
    }
    _ = relationNames.take(name.name)
    if !view.isMaterialized, let text = spec.indexes.first {
      bag.add(
        .misplacedKey, at: text.range, "'indexes' says nothing here",
        help: "make the view a materialized one, which has rows of its own")
    }
    desired.catalog.views.append(
      View(
        name: view.name, isMaterialized: view.isMaterialized, query: view.query,
        columns: view.columns, options: view.options,
        indexes: view.isMaterialized ? indexes(spec.indexes, of: name, bag: &bag) : [],
        triggers: triggers,
        grants: lowerGrants(spec.grants, into: &bag), comment: spec.purpose?.text))
    note(view.path, at: spec.range)
  }
}
