import CatalogModel
import SQLGrammar
import SQLText

extension StatementReader {
  /// The type as the server prints it; a name that is no built-in type stays as it is.
  mutating func readType(_ node: SyntaxNode) -> ColumnType {
    let names = node["names"].names.filter { $0 != "pg_catalog" }
    let modifiers = readModifiers(node, of: names.last ?? "")
    let suffix = modifiers.isEmpty ? "" : "(\(modifiers.map(String.init).joined(separator: ",")))"
    let brackets = node["arrayBounds"].elements.isEmpty ? "" : "[]"
    let spelled = names.joined(separator: ".") + suffix + brackets
    return ColumnType(parsing: spelled)
      ?? ColumnType(canonical: qualifiedName(names).brief + suffix + brackets)
  }

  /// The type of an argument or a result, which has no modifiers.
  func readBareType(_ node: SyntaxNode) -> ColumnType {
    let names = node["names"].names.filter { $0 != "pg_catalog" }
    let brackets = node["arrayBounds"].elements.isEmpty ? "" : "[]"
    if names == ["bpchar"] { return ColumnType(canonical: "character" + brackets) }
    return ColumnType(parsing: names.joined(separator: ".") + brackets)
      ?? ColumnType(canonical: qualifiedName(names).brief + brackets)
  }

  private mutating func readModifiers(_ node: SyntaxNode, of name: String) -> [Int] {
    var modifiers = node["typmods"].elements
    if name == "interval", let fields = modifiers.first {
      modifiers.removeFirst()
      if fields["A_Const"]["ival"]["ival"].int != Self.everyField {
        refuse("an interval of some fields alone is not read", at: token(at: node))
      }
    }
    return modifiers.compactMap { modifier in
      let constant = modifier["A_Const"]
      if let number = constant["ival"]["ival"].int { return number }
      guard !constant["ival"].isNull, let offset = constant["location"].int else {
        refuse("a modifier of a type that is no number is not read", at: token(at: node))
        return nil
      }
      return number(at: offset)
    }
  }

  /// libpg_query leaves zero and less out of its JSON; the text has them.
  private func number(at offset: Int) -> Int? {
    let first = tokens.prefix(1, at: offset).sql
    return Int(first) ?? Int(tokens.prefix(2, at: offset).sql.filter { $0 != " " })
  }

  /// INTERVAL_FULL_RANGE: `interval(3)`, without `year to month` and the like.
  private static let everyField = 0x7FFF
}
