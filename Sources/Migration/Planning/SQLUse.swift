import CatalogModel
import SQLGrammar
import SQLText

/// What a query or an expression names. A word counts as a column of every table that the SQL names: what makes
/// way without need does no harm, and what stays in the way does.
struct SQLUse {
  let relations: Set<QualifiedName>
  let functions: Set<QualifiedName>
  let words: Set<String>

  init(_ view: View) {
    self.init(references(inScript: view.query.text), words: namedWords(view.query.text))
  }

  /// What the expressions name as parts of a table.
  init(_ expressions: [Expression?], of table: QualifiedName) {
    var found = References()
    var words: Set<String> = []
    for text in expressions.compactMap({ $0?.text }) {
      let references = references(inExpression: text)
      found.relations.formUnion(references.relations)
      found.functions.formUnion(references.functions)
      words.formUnion(namedWords(text))
    }
    found.relations.insert(table)
    self.init(found, words: words)
  }

  private init(_ references: References, words: Set<String>) {
    relations = references.relations
    functions = references.functions
    self.words = words
  }
}
