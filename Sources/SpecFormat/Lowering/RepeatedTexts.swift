import CatalogModel
import SQLGrammar
import SQLText

/// Reads each text once that a specification repeats: nearly every table says `uuid`, `now()` and `>= 0`.
struct RepeatedTexts {
  /// The types that the specification itself defines.
  var userTypes: Set<QualifiedName> = []
  private var types: [String: ColumnType?] = [:]
  private var forms = NormalForms()
  private var rules: [[Look]: [FieldRule]?] = [:]

  mutating func type(_ text: String) -> ColumnType? {
    if let known = types[text] { return known }
    let type = ColumnType(parsing: text, userTypes: userTypes)
    types[text] = .some(type)
    return type
  }

  mutating func form(of text: String) -> NormalForm? {
    forms.form(of: text)
  }

  mutating func rules(in text: SpecText) -> [FieldRule]? {
    let looks = text.spans.map { Look(text: $0.text, isCode: $0.isCode) }
    if let known = rules[looks] { return known }
    let found = readRules(text)
    rules[looks] = .some(found)
    return found
  }

  private struct Look: Hashable {
    let text: String
    let isCode: Bool
  }
}
