import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension StatementReader {
  /// Reads an index; `CONCURRENTLY` and `IF NOT EXISTS` say how it is made, and not what it is.
  mutating func readCreateIndex(_ body: SyntaxNode) -> [Placed<SQLDefinition>] {
    let table = relation(body["relation"])
    if !body["tableSpace"].isNull {
      refuse("TABLESPACE is not read", at: tokens.word("tablespace"))
    }
    let list = tokens.rest(after: "on")?.parenthesis
    let runs = list?.inside.items ?? []
    let method = body["accessMethod"].string ?? "btree"
    let elements = body["indexParams"].elements.map { $0["IndexElem"] }
    var keys: [IndexKey] = []
    for (element, run) in zip(elements, runs) { keys.append(readKey(element, run, method: method)) }
    let included = body["indexIncludingParams"].elements.map { $0["IndexElem"] }
    let index = Index(
      name: Identifier(body["idxname"].string ?? ""),
      method: Identifier(method), isUnique: body["unique"].bool,
      keys: keys, include: included.compactMap { $0["name"].string.map { Identifier($0) } },
      predicate: expression(list?.after.rest(after: "where")),
      nullsNotDistinct: body["nulls_not_distinct"].bool,
      parameters: parameters(list?.after.rest(after: "with")?.parenthesis?.inside))
    let statement = IndexStatement(
      index: index, isNamed: !body["idxname"].isNull,
      nameColumns: indexNameColumns(elements + included))
    return [Placed(.index(statement, on: table.value), at: range)]
  }

  private mutating func readKey(
    _ element: SyntaxNode, _ run: TokenRun, method: String
  ) -> IndexKey {
    if !element["opclassopts"].isNull {
      refuse("the parameters of an operator class are not read", at: run.parenthesis?.inside)
    }
    let descending = element["ordering"].string == "SORTBY_DESC"
    let nulls: Bool? =
      switch element["nulls_ordering"].string {
      case "SORTBY_NULLS_FIRST": true
      case "SORTBY_NULLS_LAST": false
      default: nil
      }
    let inner = element["expr"]["CollateClause"]["collname"].names
    let outer = element["collation"].names
    return IndexKey(
      value(of: element, run), collation: collationName(outer.isEmpty ? inner : outer),
      operatorClass: operatorClass(element["opclass"].names, method: method),
      isDescending: descending,
      nullsFirst: nulls)
  }

  /// A column in parentheses is a column, and a collation that comes last is the key's own.
  private func value(of element: SyntaxNode, _ run: TokenRun) -> IndexKey.Value {
    if let name = element["name"].string { return .column(Identifier(name)) }
    guard run.isParenthesized, let inside = run.parenthesis?.inside else {
      return .expression(Expression(run.call.sql))
    }
    let collate = element["expr"]["CollateClause"]
    let bare = collate.isNull ? element["expr"] : collate["arg"]
    if let name = bare["ColumnRef"]["fields"].names.last { return .column(Identifier(name)) }
    let stops = [collate["location"].int].compactMap(\.self)
    return .expression(Expression(inside.clause(at: inside.bytes.lowerBound, before: stops).sql))
  }

  /// The storage parameters as the catalog keeps them: `fillfactor=70`.
  private func parameters(_ run: TokenRun?) -> [String] {
    (run?.items ?? []).map { item in
      let words = item.words.map(\.sql)
      guard words.count > 2, words[1] == "=" else { return "\(item.sql.lowercased())=true" }
      let value = words.dropFirst(2).joined()
      let bare = value.hasPrefix("'") ? String(value.dropFirst().dropLast()) : value.lowercased()
      return "\(words[0].lowercased())=\(bare)"
    }
  }
}
