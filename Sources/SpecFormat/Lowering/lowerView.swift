import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// Takes what the blocks under a view's heading define, and what defines it elsewhere.
  mutating func lowerView(_ spec: SpecView, into bag: inout DiagnosticBag) {
    let name = QualifiedName(parsing: spec.name)
    let found = facts.views[name, default: []].filter { ($0.heading ?? spec.range) == spec.range }
    guard let first = found.first else {
      guard !spec.hasUnreadSQL, !facts.broken.contains(spec.range) else { return }
      bag.add(
        .missingView, at: spec.range, "no SQL below defines '\(spec.name)'",
        help: "add a block of SQL with 'create view'")
      return
    }
    for other in found.dropFirst() where other.view != first.view {
      bag.add(
        .duplicateName, at: other.range.firstLine, "'\(name.brief)' is described twice",
        help: "describe the view once")
    }
    guard isFree(name, at: spec.range, into: &bag) else { return }
    var view = first.view
    view.comment = spec.purpose?.text
    view.grants = lowerGrants(spec.grants, into: &bag)
    view.triggers = triggers(on: name, into: &bag)
    if view.isMaterialized {
      view.indexes = indexes(spec.indexes, of: name, bag: &bag)
    } else if let text = spec.indexes.first {
      bag.add(
        .misplacedKey, at: text.range, "'indexes' says nothing here",
        help: "make the view a materialized one, which has rows of its own")
    }
    if let text = spec.grants.first { grantPlaces[name.brief] = text.range }
    desired.catalog.views.append(view)
    note(view.path, at: spec.range)
  }

  private mutating func isFree(
    _ name: QualifiedName, at range: SourceRange, into bag: inout DiagnosticBag
  ) -> Bool {
    let others: [ObjectPath] = [.table(name), .view(name), .materializedView(name)]
    guard others.allSatisfy({ desired.provenance[$0] == nil }), !desired.existing.contains(name)
    else {
      bag.add(
        .duplicateName, at: range, "another table or view is called '\(name.brief)'",
        help: "give one of them another name")
      return false
    }
    _ = relationNames.take(name.name, in: name.schema)
    return true
  }

  /// A view can have triggers, and nothing else that tables have.
  private func triggers(on view: QualifiedName, into bag: inout DiagnosticBag) -> [Trigger] {
    facts.tables[view, default: []].compactMap { fact in
      if case .trigger(let trigger) = fact.value { return trigger }
      bag.add(
        .unreadStatement, at: fact.range.firstLine, "'\(view.brief)' is a view",
        help: "take the statement out")
      return nil
    }
  }
}
