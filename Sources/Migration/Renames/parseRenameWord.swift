package import CatalogModel
import SQLText

extension RenameWord {
  /// Reads `public.a=public.b`, `public.t.a=b` or `a=b`; names with marks in them stand in double quotes.
  package init?(parsing text: String) {
    let sides = text.splitOutsideQuotes("=")
    guard sides.count == 2 else { return nil }
    let old = sides[0].splitOutsideQuotes(".").map(\.unquotedName)
    let new = sides[1].splitOutsideQuotes(".").map(\.unquotedName)
    guard let from = old.last, let to = new.last, !(old + new).contains(""), old.count <= 3,
      new.count == 1 || new.dropLast() == (old.count == 1 ? ["public"] : old.dropLast())
    else { return nil }
    let place: Place =
      switch old.count {
      case 3: .object(QualifiedName(schema: Identifier(old[0]), Identifier(old[1])))
      case 2: .schema(Identifier(old[0]))
      default: .schema("public")
      }
    self.init(nil, in: place, from: Identifier(from), to: Identifier(to))
  }
}

extension String {
  fileprivate func splitOutsideQuotes(_ mark: Character) -> [String] {
    var parts = [""]
    var isQuoted = false
    for character in self {
      if character == "\"" { isQuoted.toggle() }
      if character == mark, !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  fileprivate var unquotedName: String {
    guard hasPrefix("\""), hasSuffix("\""), count > 1 else { return self }
    return String(dropFirst().dropLast()).replacing("\"\"", with: "\"")
  }
}
