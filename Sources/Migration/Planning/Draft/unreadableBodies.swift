import CatalogModel
import SQLGrammar
import SQLText

extension Draft {
  /// Whether a function gets a body that the server would refuse while the plan runs, though it may stand.
  func hasUnreadableBody(_ change: Change) -> Bool {
    guard case .function(let edit) = change, edit.verb != .drop, edit.object.language == "sql",
      edit.object.isStandardSQL != true
    else { return false }
    let names = references(inScript: edit.object.body, searching: [bare.name])
    return searchesAnotherPath(edit.object, names) || namesWhatIsNot(edit.object, names)
  }

  /// Whether only the search path of its callers finds the names, in its own schema; a plan runs with `public` alone.
  private func searchesAnotherPath(_ function: Function, _ names: References) -> Bool {
    let schema = function.signature.name.schema
    guard schema != "public", function.searchPath == nil else { return false }
    func isOwn(_ name: QualifiedName, _ exists: (QualifiedName) -> Bool) -> Bool {
      name.schema == bare && exists(QualifiedName(schema: schema, name.name))
        && !exists(QualifiedName(name.name))
    }
    return names.relations.contains { isOwn($0, new.hasRelation) }
      || names.functions.contains { isOwn($0, new.hasRoutine) }
      || names.types.contains { isOwn($0, new.hasType) }
  }

  /// Whether it reads a table that has gone, or is still to come.
  private func namesWhatIsNot(_ function: Function, _ names: References) -> Bool {
    names.relations.contains { name in
      guard name.schema == bare else { return new.hasSchema(name.schema) && !new.hasRelation(name) }
      guard !names.queries.contains(name.name), !name.name.name.hasPrefix("pg_") else {
        return false
      }
      return !function.searchedSchemas.contains {
        !new.hasSchema(Identifier($0))
          || new.hasRelation(QualifiedName(schema: Identifier($0), name.name))
      }
    }
  }
}

/// Stands for no schema at all.
private let bare: Identifier = ""

extension UseFinder {
  fileprivate func hasSchema(_ name: Identifier) -> Bool {
    name == "public" || objects[.schema(name)] != nil
  }
}
