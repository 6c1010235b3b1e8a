/// The diagram in the words of Mermaid, which GitHub draws.
func renderMermaid(_ diagram: EntityDiagram) -> String {
  var text = "erDiagram\n"
  for (position, entity) in diagram.entities.enumerated() {
    let title = "t\(position)[\"\(plain(entity.name))\(entity.state == .new ? " (new)" : "")\"]"
    guard entity.state != .unchanged else {
      text += "  \(title)\n"
      continue
    }
    text += "  \(title) {\n"
    text += entity.columns.map { "    \(line($0))\n" }.joined()
    if entity.omitted > 0 { text += "    and more_\(entity.omitted)\n" }
    text += "  }\n"
  }
  for relation in diagram.relations {
    let end = relation.isRequired ? "||" : "o|"
    text += "  t\(relation.from) }o--\(end) t\(relation.to) : \"\(plain(relation.label))\"\n"
  }
  return text
}

private func line(_ column: EntityDiagram.Column) -> String {
  let keys = [column.isPrimary ? "PK" : nil, column.target == nil ? nil : "FK"].compactMap(\.self)
  let notes = [column.target.map { "to \(plain($0))" }, column.isChanged ? "changes" : nil]
    .compactMap(\.self)
  let type = column.type.prefix { $0 != "(" || !column.type.contains(",") }
  let words = [
    word(String(type), with: "_-()[]"), word(column.name, with: "_-"), keys.joined(separator: ", "),
    notes.isEmpty ? "" : "\"\(notes.joined(separator: ", "))\"",
  ]
  return words.filter { !$0.isEmpty }.joined(separator: " ")
}

/// Mermaid reads names of letters, digits and a few signs only, that begin with a letter.
private func word(_ text: String, with signs: String) -> String {
  let word = String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        isAlphanumeric(scalar) || signs.unicodeScalars.contains(scalar) ? scalar : "_"
      }))
  return word.first.map { $0.isASCII && $0.isLetter } == true ? word : "x" + word
}

private func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
  scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
}

/// Within quotes: what would end them, or be read as markup, is left out.
private func plain(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        "\"\\<>#;&`{}[]%\n\r".unicodeScalars.contains(scalar) || scalar.value < 32 ? "_" : scalar
      }))
}
