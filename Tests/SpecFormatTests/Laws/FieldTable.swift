/// A table that says what some fields are, in columns and words that a seed chooses.
struct FieldTable {
  let text: String

  init(_ fields: ArraySlice<RandomField>, using random: inout SeededGenerator) {
    var rows = fields.map { FieldRow($0, using: &random) }
    let style = FieldRow.Style(using: &random)
    for position in rows.indices { rows[position].fill(style) }
    var columns = FieldRow.Column.allCases.filter { column in
      column == .name || rows.contains { $0.cells[column] != nil } || random.chance(20)
    }
    if style.isShuffled { columns.shuffle(using: &random) }
    let headings = columns.map { column in
      let word = random.pick(column.headings(style))
      return random.chance(10) ? "**\(word)**" : random.chance(10) ? word.uppercased() : word
    }
    let cells = rows.map { row in columns.map { row.cells[$0] ?? style.blank } }
    let widths = columns.indices.map { column in
      style.isPadded ? ([headings] + cells).map { $0[column].count }.max() ?? 0 : 0
    }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: max(0, width - cell.count))
      }
      return style.isTight
        ? "|\(padded.joined(separator: "|"))|" : "| \(padded.joined(separator: " | ")) |"
    }
    let dashes = "|" + columns.map { _ in style.dashes + "|" }.joined()
    let lines = [line(headings), dashes] + cells.map(line)
    text = lines.map { style.indent + $0 }.joined(separator: "\n")
  }
}

/// The cells of one field.
private struct FieldRow {
  enum Column: CaseIterable {
    case name, type, presence, value, rules, reference, key, description

    func headings(_ style: Style) -> [String] {
      switch self {
      case .name: ["Field", "Column", "attribute", "Name", "field_name"]
      case .type: ["Type", "Data type", "datatype", "SQL type"]
      case .presence:
        style.asksForRequired
          ? ["Required", "Not null", "Mandatory?"] : ["Nullable", "Null?", "Optional"]
      case .value: ["Default", "default value", "Defaults"]
      case .rules: ["Rules", "Allowed values", "Constraints", "Values", "Check", "enum"]
      case .reference: ["References", "FK", "Parent", "Foreign key"]
      case .key: ["Key", "Keys"]
      case .description: ["Description", "Notes", "Comment:", "Purpose", "meaning"]
      }
    }
  }

  struct Style {
    let asksForRequired: Bool
    let words: (yes: String, no: String)
    let blank: String
    let isShuffled: Bool
    let isPadded: Bool
    let isTight: Bool
    let dashes: String
    let indent: String

    init(using random: inout SeededGenerator) {
      asksForRequired = random.chance(50)
      words = random.pick([
        ("yes", "no"), ("✅", "❌"), ("true", "false"), ("Y", "n"), ("NOT NULL", "NULL"),
        ("**yes**", ""), ("✔️", "✖️"), ("`yes`", "`no`"),
      ])
      blank = random.pick(["", "", "-", "—", "n/a"])
      isShuffled = random.chance(50)
      isPadded = random.chance(40)
      isTight = random.chance(20)
      dashes = random.pick(["---", ":---", ":-:", " --- ", "-"])
      indent = random.pick(["", "", "", " ", "   "])
    }
  }

  private(set) var cells: [Column: String] = [:]
  private let field: RandomField
  private var words: FieldWords

  init(_ field: RandomField, using random: inout SeededGenerator) {
    self.field = field
    words = FieldWords(random: SeededGenerator(seed: random.next()), isInCell: true)
  }

  mutating func fill(_ style: Style) {
    let isTame = field.name.allSatisfy { $0.isLetter || $0.isNumber }
    let name = isTame && words.random.chance(30) ? field.name : words.code(field.name)
    cells[.name] = words.random.chance(10) ? "**\(name)**" : name
    var type = words.type(field)
    let isRuleSaid = !field.isRuleSpoken || words.random.chance(30)
    var rules = field.rule.flatMap { isRuleSaid ? [words.rule($0)] : nil } ?? []
    if field.isRequired, !type.isEmpty, words.random.chance(15) {
      type += words.random.pick([" NOT NULL", ", not null", ", required"])
    } else if style.words.no.isEmpty, !style.asksForRequired {
      if field.isRequired { rules.append("NOT NULL") }
    } else {
      let isYes = field.isRequired == (style.asksForRequired || style.words.yes == "NOT NULL")
      if field.isRequired || !field.isKey {
        cells[.presence] = isYes ? style.words.yes : style.words.no
      }
    }
    if field.isKey {
      if words.random.chance(50) {
        cells[.key] = words.random.pick(["PK", "primary key", "PRI"])
      } else {
        rules.append("primary key")
      }
    } else if field.isUnique {
      if words.random.chance(50) {
        cells[.key] = words.random.pick(["UK", "unique"])
      } else {
        rules.append(words.random.pick(["unique", "UNIQUE"]))
      }
    }
    if let value = field.value, !field.isDefaultSpoken || words.random.chance(30) {
      let text = words.generation(value)
      if text == "auto-increment" { rules.append(text) } else { cells[.value] = text }
    }
    if let reference = field.reference {
      cells[.reference] = words.target(reference)
      if cells[.key] == nil, words.random.chance(30) { cells[.key] = "FK" }
    }
    if !type.isEmpty { cells[.type] = type }
    if !rules.isEmpty { cells[.rules] = rules.joined(separator: "; ") }
    cells[.description] = field.description?.markdown(inCell: true)
    cells = cells.filter { !$0.value.isEmpty }
  }
}
