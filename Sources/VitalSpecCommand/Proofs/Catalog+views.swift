import CatalogModel
import SQLGrammar
import SQLText

extension Catalog {
  /// The catalog without views that nothing else in it needs: they may use what the others have lost.
  func withoutIdleViews(except stated: [View]) -> Catalog {
    var texts = stated.map(\.query.text)
    texts += functions.filter { $0.language == "sql" }.map(\.body)
    texts += tables.flatMap(\.policies).flatMap { [$0.using, $0.withCheck] }.compactMap(\.self)
      .map { "select \($0.text)" }
    var needed = Set(stated.map(\.name))
    while let text = texts.popLast() {
      for view in views where !needed.contains(view.name) {
        guard references(inScript: text).relations.contains(view.name) else { continue }
        needed.insert(view.name)
        texts.append(view.query.text)
      }
    }
    var result = self
    result.views = views.filter { needed.contains($0.name) }
    return result
  }

  /// The views that an author states, with the comments, defaults and grants of columns that the catalog has
  /// where the author cannot state any.
  func views(statedIn stated: [View], keepingCommentsOf current: [View]) -> [View] {
    stated.compactMap { author in
      guard var view = views.first(where: { $0.path == author.path }) else { return nil }
      guard author.columns.contains(where: { $0.type == nil }) || author.columns.isEmpty,
        let old = current.first(where: { $0.path == author.path })
      else { return view }
      let columns = Dictionary(old.columns.map { ($0.name, $0) }) { first, _ in first }
      for position in view.columns.indices {
        let column = columns[view.columns[position].name]
        view.columns[position].comment = column?.comment
        view.columns[position].default = column?.default
        view.columns[position].grants = column?.grants
      }
      return view
    }
  }
}
