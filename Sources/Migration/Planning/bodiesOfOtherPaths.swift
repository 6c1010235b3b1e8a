import CatalogModel
import SQLGrammar
import SQLText

extension Draft {
  /// Whether a function gets a body with names that only the search path of its callers finds, in its own schema. A plan
  /// runs with `public` alone, where such a body cannot be read.
  func isReadUnderAnotherPath(_ change: Change) -> Bool {
    guard case .function(let edit) = change, edit.verb != .drop, edit.object.language == "sql",
      edit.object.isStandardSQL != true
    else { return false }
    let schema = edit.object.signature.name.schema
    guard schema != "public", edit.object.searchPath == nil else { return false }
    let names = references(inScript: edit.object.body, searching: [bare.name])
    func isOwn(_ name: QualifiedName, _ exists: (QualifiedName) -> Bool) -> Bool {
      name.schema == bare && exists(QualifiedName(schema: schema, name.name))
        && !exists(QualifiedName(name.name))
    }
    return names.relations.contains { isOwn($0, new.hasRelation) }
      || names.functions.contains { isOwn($0, new.hasRoutine) }
  }
}

/// Stands for no schema at all.
private let bare: Identifier = ""

extension UseFinder {
  fileprivate func hasRelation(_ name: QualifiedName) -> Bool {
    [ObjectPath.table(name), .view(name), .materializedView(name)].contains { objects[$0] != nil }
  }
}
