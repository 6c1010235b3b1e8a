import SQLGrammar

/// What PostgreSQL puts between the table and `idx` in the name of an index without one: the columns, the
/// name that a result column of each expression would have, and a number behind one that comes twice.
func indexNameColumns(_ elements: [SyntaxNode]) -> String {
  var names: [String] = []
  for element in elements {
    let name = element["name"].string ?? columnTitle(of: element["expr"])?.name ?? "expr"
    var candidate = name
    var number = 0
    while names.contains(candidate) {
      number += 1
      candidate = "\(name)\(number)"
    }
    names.append(candidate)
  }
  return names.joined(separator: "_")
}

/// The name of a result column, as `FigureColname` finds it; a weak one gives way to that of a cast.
private func columnTitle(of node: SyntaxNode) -> (name: String, isWeak: Bool)? {
  guard let (kind, body) = node.tagged else { return nil }
  switch kind {
  case "ColumnRef": return strong(body["fields"].names.last)
  case "FuncCall": return strong(body["funcname"].names.last)
  case "A_Indirection":
    return strong(body["indirection"].names.last) ?? columnTitle(of: body["arg"])
  case "CollateClause": return columnTitle(of: body["arg"])
  case "A_Expr": return body["kind"].string == "AEXPR_NULLIF" ? ("nullif", false) : nil
  case "TypeCast":
    if let title = columnTitle(of: body["arg"]), !title.isWeak { return title }
    return body["typeName"]["names"].names.last.map { ($0, true) }
  case "CaseExpr":
    if let title = columnTitle(of: body["defresult"]), !title.isWeak { return title }
    return ("case", true)
  case "A_ArrayExpr": return ("array", false)
  case "RowExpr": return ("row", false)
  case "CoalesceExpr": return ("coalesce", false)
  case "MinMaxExpr": return (body["op"].string == "IS_LEAST" ? "least" : "greatest", false)
  default: return nil
  }
}

private func strong(_ name: String?) -> (name: String, isWeak: Bool)? {
  name.map { ($0, false) }
}
