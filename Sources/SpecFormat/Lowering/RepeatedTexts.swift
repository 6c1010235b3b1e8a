import CatalogModel
import SQLGrammar

/// Reads each text once that a specification repeats: nearly every table says `uuid`, `now()` and `>= 0`.
struct RepeatedTexts {
  private var types: [String: ColumnType?] = [:]
  private var forms: [String: NormalForm?] = [:]
  private var rules: [String: [FieldRule]?] = [:]

  mutating func type(_ text: String) -> ColumnType? {
    if let known = types[text] { return known }
    let type = ColumnType(parsing: text)
    types[text] = .some(type)
    return type
  }

  mutating func form(of text: String) -> NormalForm? {
    if let known = forms[text] { return known }
    let form = normalForm(of: text)
    forms[text] = .some(form)
    return form
  }

  mutating func rules(in text: String) -> [FieldRule]? {
    if let known = rules[text] { return known }
    let rules = readRules(text)
    self.rules[text] = .some(rules)
    return rules
  }
}
