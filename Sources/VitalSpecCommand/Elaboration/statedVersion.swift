import CatalogModel
import SQLGrammar
import SQLScript
import SQLText

/// The extension of which a statement names the version; `nil` for any other statement.
func extensionOfStatedVersion(in statement: ScriptStatement) -> SQLText.Identifier? {
  guard ["create", "alter"].contains(statement.words.first),
    statement.words.dropFirst().first == "extension",
    let (kind, body) = (try? parseSQL(statement.sql.text))?.first.map({ ($0.kind, $0.body) }),
    ["CreateExtensionStmt", "AlterExtensionStmt"].contains(kind),
    let name = body["extname"].string
  else { return nil }
  let options = body["options"].elements.compactMap { $0["DefElem"]["defname"].string }
  return options.contains("new_version") ? Identifier(name) : nil
}

extension Catalog {
  /// The catalog of what scripts make, which leave a version that they do not name to the server.
  func statingVersions(only stated: Set<SQLText.Identifier>) -> Catalog {
    var catalog = self
    for position in extensions.indices {
      let isStated = stated.contains(extensions[position].name)
      if !isStated { catalog.extensions[position].version = nil }
      catalog.extensions[position].isVersionChosen = isStated ? true : nil
    }
    return catalog
  }
}
