import CatalogModel
import SQLGrammar
import SQLScript
import SQLText

/// The extension of which a statement names the version; `nil` for any other statement.
func extensionOfStatedVersion(in statement: ScriptStatement) -> SQLText.Identifier? {
  guard ["create", "alter"].contains(statement.words.first),
    statement.words.dropFirst().first == "extension",
    let body = (try? parseSQL(statement.sql.text))?.first?.body,
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
      if stated.contains(extensions[position].name) {
        catalog.extensions[position].isVersionChosen = true
      } else {
        catalog.extensions[position].version = nil
        catalog.extensions[position].isVersionChosen = nil
      }
    }
    return catalog
  }
}
