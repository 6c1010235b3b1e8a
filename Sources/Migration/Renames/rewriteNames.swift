import CatalogModel
import SQLGrammar
import SQLText

/// SQL text with an object's name replaced wherever it can be meant. No scanner can tell that for certain: where a
/// server is at hand, its own text takes the place of this one.
func rewrite(_ text: String, _ rename: Rename) -> String {
  guard text.holds(rename.old.name) else { return text }
  return replacingTokens(of: text) { replacement(at: $0, in: $1, rename) }
}

/// SQL with other words for some of its tokens, and all between them as it was.
///
/// - Parameter replacement: what stands in the place of the token at a position; `nil` where it stays.
func replacingTokens(
  of text: String, by replacement: (_ position: Int, _ tokens: [Token]) -> String?
) -> String {
  let tokens = scanTokens(text)
  var result = ""
  var end = text.startIndex
  for (position, token) in tokens.enumerated() {
    guard let other = replacement(position, tokens) else { continue }
    result += text[end..<token.text.startIndex] + other
    end = token.text.endIndex
  }
  return result + text[end...]
}

func rewrite(_ expression: Expression, _ rename: Rename) -> Expression {
  Expression(rewrite(expression.text, rename))
}

private func replacement(at position: Int, in tokens: [Token], _ rename: Rename) -> String? {
  let token = tokens[position].text
  let next = position + 1 < tokens.count ? tokens[position + 1].text : ""
  switch rename.scope {
  case .tables, .types, .columns:
    return next != "(" && token.names(rename.old) ? rename.new.quoted : nil
  case .functions: return next == "(" && token.names(rename.old) ? rename.new.quoted : nil
  case .values:
    let isLiteral = token == SQL.literal(rename.old.name).text && next == "::"
    return isLiteral ? SQL.literal(rename.new.name).text : nil
  case .sequences(let schema):
    guard next == "::" else { return nil }
    for prefix in ["", "\(schema.quoted)."]
    where token == SQL.literal(prefix + rename.old.quoted).text {
      return SQL.literal(prefix + rename.new.quoted).text
    }
    return nil
  case .identities, .constraints, .indexes, .members: return nil
  }
}

extension Substring {
  /// Whether the token is the name, as the server prints it: in quotes where it must be.
  fileprivate func names(_ name: Identifier) -> Bool {
    self == name.quoted || lowercased() == name.name
  }
}
