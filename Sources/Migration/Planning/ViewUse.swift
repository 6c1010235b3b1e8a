import CatalogModel
import SQLGrammar
import SQLText

/// What the query of a view names. A word counts as a column of every table that the query names: a view that
/// makes way without need does no harm, and one that stays in the way does.
struct ViewUse {
  let relations: Set<QualifiedName>
  let functions: Set<QualifiedName>
  let words: Set<String>

  init(_ view: View) {
    let references = references(inScript: view.query.text)
    relations = references.relations
    functions = references.functions
    words = namedWords(view.query.text)
  }
}

/// What PostgreSQL refuses to change while a view uses it.
struct ViewObstacles {
  private var columns: [QualifiedName: Set<String>] = [:]
  private var functions: Set<QualifiedName> = []
  private var keyless: Set<QualifiedName> = []

  init(_ changes: [Change]) {
    for change in changes {
      switch change {
      case .column(.alter(let old, let new), let table)
      where old.type != new.type || isMadeAnew(old, as: new):
        columns[table, default: []].insert(new.name.name)
      case .function(.alter(let old, let new)) where !isReplaceable(old, by: new):
        functions.insert(new.signature.name)
      case .constraint(.drop(let constraint), let table),
        .constraint(.alter(let constraint, _), let table):
        if case .primaryKey = constraint.rule { keyless.insert(table) }
      default: break
      }
    }
  }

  var isEmpty: Bool { columns.isEmpty && functions.isEmpty && keyless.isEmpty }

  func block(_ use: ViewUse) -> Bool {
    if !use.functions.isDisjoint(with: functions) { return true }
    return use.relations.contains { relation in
      !use.words.isDisjoint(with: columns[relation] ?? [])
        || (keyless.contains(relation) && use.words.contains("group"))
    }
  }
}
