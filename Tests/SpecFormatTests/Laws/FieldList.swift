/// A list that says what some fields are, in forms that a seed chooses.
struct FieldList {
  let text: String

  init(
    _ fields: ArraySlice<RandomField>, mayBeIndented: Bool, using random: inout SeededGenerator
  ) {
    var words = FieldWords(random: SeededGenerator(seed: random.next()), isInCell: false)
    let mark = random.pick(["-", "*", "+", "1."])
    let indent = mayBeIndented ? random.pick(["", "", "", " ", "   "]) : ""
    let gap = random.chance(20) ? "\n\n" : "\n"
    let isNested = random.chance(30)
    let dash = random.pick(["-", "—", "–"])
    var items: [String] = []
    var rest = fields[...]
    while let field = rest.popFirst() {
      if field.isBare {
        var names = [words.code(field.name)]
        while let next = rest.first, next.isBare, random.chance(60) {
          names.append(words.code(next.name))
          rest.removeFirst()
        }
        items.append("\(indent)\(mark) " + names.joined(separator: ", "))
        continue
      }
      let item =
        isNested
        ? Self.nested(field, &words)
        : Self.isSQL(field) && random.chance(25)
          ? Self.inSQL(field, dash, &words) : Self.flat(field, dash, &words)
      let nestedIndent = indent + String(repeating: " ", count: mark.count + 1)
      items.append(
        "\(indent)\(mark) "
          + item.enumerated().map { $0 == 0 ? $1 : "\(nestedIndent)- \($1)" }.joined(
            separator: "\n"))
    }
    text = items.joined(separator: gap)
  }

  /// `` `name` (type, NOT NULL, …) - CHECK: … - description ``
  private static func flat(
    _ field: RandomField, _ dash: String, _ words: inout FieldWords
  ) -> [String] {
    var attributes = attributes(field, &words)
    let type = words.type(field)
    if !type.isEmpty { attributes.insert(type, at: 0) }
    let isOpen = !type.isEmpty && words.random.chance(25)
    var item = name(field, &words)
    if !attributes.isEmpty {
      let joined = attributes.joined(separator: ", ")
      item += isOpen ? ": \(joined)" : " (\(joined))"
    }
    var parts = rules(field, &words)
    if let description = field.description { parts.append(description.markdown(inCell: false)) }
    return [parts.reduce(item) { "\($0) \(dash) \($1)" }]
  }

  /// `name type NOT NULL DEFAULT … - description`, as SQL has it.
  private static func inSQL(
    _ field: RandomField, _ dash: String, _ words: inout FieldWords
  ) -> [String] {
    var item = "\(field.name) \(field.type?.spelling ?? "")"
    if field.isKey { item += " PRIMARY KEY" }
    if field.isRequired { item += " NOT NULL" }
    if case .default(let sql) = field.value, !field.isDefaultSpoken {
      item += " DEFAULT " + words.sql(sql)
    }
    if field.isUnique { item += " UNIQUE" }
    if let reference = field.reference { item += " references " + words.target(reference) }
    var parts = rules(field, &words)
    if let description = field.description { parts.append(description.markdown(inCell: false)) }
    return [parts.reduce(item) { "\($0) \(dash) \($1)" }]
  }

  /// Whether SQL's words say all of it, and no mark in its name means anything to Markdown.
  private static func isSQL(_ field: RandomField) -> Bool {
    guard field.type != nil, field.name == field.name.lowercased(), !field.name.hasPrefix("_")
    else {
      return false
    }
    switch field.value {
    case nil, .default: return true
    case .identity, .generated: return false
    }
  }

  /// A name, and what is said of it in items below.
  private static func nested(_ field: RandomField, _ words: inout FieldWords) -> [String] {
    let type = words.type(field)
    let isInHead = words.random.chance(50)
    var items = [name(field, &words) + (isInHead && !type.isEmpty ? " (\(type))" : "")]
    if !isInHead, !type.isEmpty { items.append("type: \(type)") }
    items += attributes(field, &words) + rules(field, &words)
    if let description = field.description {
      items.append("description: " + description.markdown(inCell: false))
    }
    return items
  }

  private static func name(_ field: RandomField, _ words: inout FieldWords) -> String {
    words.random.chance(20) ? "**`\(field.name)`**" : words.code(field.name)
  }

  private static func attributes(_ field: RandomField, _ words: inout FieldWords) -> [String] {
    var attributes: [String] = []
    if field.isKey { attributes.append(words.random.pick(["PK", "primary key"])) }
    if field.isRequired {
      attributes.append(words.random.pick(["NOT NULL", "required", "not null"]))
    } else if !field.isKey, words.random.chance(30) {
      attributes.append(words.random.pick(["NULL", "nullable", "optional"]))
    }
    switch field.value {
    case nil: break
    case .default where field.isDefaultSpoken: break
    case .default(let sql):
      attributes.append(
        words.random.pick(["default: ", "DEFAULT ", "default = "]) + words.sql(sql))
    case let value?: attributes.append(words.generation(value))
    }
    if field.isUnique { attributes.append(words.random.pick(["unique", "UNIQUE"])) }
    if let reference = field.reference {
      attributes.append(
        words.random.pick(["references ", "FK → ", "FK: "]) + words.target(reference))
    }
    return attributes
  }

  private static func rules(_ field: RandomField, _ words: inout FieldWords) -> [String] {
    guard let rule = field.rule, !field.isRuleSpoken || words.random.chance(30) else { return [] }
    let text = words.rule(rule)
    let isOpened = ["CHECK", "one of", "enum", "values", "Allowed"].contains { text.hasPrefix($0) }
    return [isOpened ? text : "CHECK: " + text]
  }
}
