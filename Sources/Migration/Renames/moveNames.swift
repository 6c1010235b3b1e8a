import SQLGrammar
import SQLText

/// SQL of the server's, which names all that is not its own with the schema, with some of the names of a schema in
/// another one.
func moveNames(
  in text: String, of schema: Identifier, to destination: (Identifier) -> Identifier?
) -> String {
  guard text.holds(schema.quoted) else { return text }
  return replacingTokens(of: text) { replacement(at: $0, in: $1, of: schema, to: destination) }
}

/// What stands in the place of a schema, or of a literal that names an object of it.
private func replacement(
  at position: Int, in tokens: [Token], of schema: Identifier,
  to destination: (Identifier) -> Identifier?
) -> String? {
  let token = tokens[position].text
  func text(after distance: Int) -> Substring {
    position + distance < tokens.count ? tokens[position + distance].text : ""
  }
  let isFirst = position == 0 || tokens[position - 1].text != "."
  if token == schema.quoted, text(after: 1) == ".", isFirst {
    return destination(QualifiedName(parsing: String(text(after: 2))).name)?.quoted
  }
  guard text(after: 1) == "::", text(after: 2).hasPrefix("reg"), token.hasPrefix("'"),
    case let name = QualifiedName(parsing: String(token.dropFirst().dropLast())),
    name.schema == schema, let other = destination(name.name)
  else { return nil }
  return SQL.literal("\(other.quoted).\(name.name.quoted)").text
}
