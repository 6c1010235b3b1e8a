import CatalogModel
import SQLText

/// A specification made up from a seed, said in forms that the seed chooses too.
struct RandomDocument {
  let tables: [(name: String, fields: [RandomField])]
  /// Lines that belong to no field, in their order.
  private(set) var prose: [String] = []
  private(set) var text = ""

  init(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var tables: [(name: String, fields: [RandomField])] = []
    for number in 0..<Int.random(in: 1...3, using: &random) {
      let count = Int.random(in: 1...6, using: &random)
      let fields = (0..<count).map { RandomField(number: $0, using: &random) }
      tables.append((name: "table_\(number)", fields: fields))
    }
    self.tables = tables
    say("# Demo (Sections 1–9)")
    for (number, table) in tables.enumerated() {
      say("## Section \(number + 1): Part")
      say("### `\(table.name)`")
      say(["Some *prose* about it, with a | pipe", "Two  spaces, `code` and a\\_b"][number % 2])
      var rest = table.fields[...]
      while !rest.isEmpty {
        let part = rest.prefix(Int.random(in: 1...4, using: &random))
        rest = rest.dropFirst(part.count)
        let isTable = Bool.random(using: &random)
        text += isTable ? Self.table(part, using: &random) : Self.list(part, using: &random)
        text += "\n"
        if !rest.isEmpty { say("Between them.") }
      }
    }
    say("# Existing")
    say("**Status**: existing")
    text += "- `people`\n"
    if Bool.random(using: &random) { text = text.replacing("\n", with: "\r\n") }
    if Bool.random(using: &random) { text.removeLast(text.hasSuffix("\r\n") ? 1 : 1) }
  }

  private mutating func say(_ line: String) {
    prose.append(line)
    text += line + "\n\n"
  }

  private static func table(
    _ fields: ArraySlice<RandomField>, using random: inout SeededGenerator
  ) -> String {
    let asksForRequired = Bool.random(using: &random)
    var columns: [(header: [String], cell: (RandomField) -> String)] = [
      (["Field", "Column", "attribute", "Name"], { code($0.name) }),
      (["Type", "Data type", "TYPE"], { $0.type.spelling }),
      (["Default", "default value"], { $0.default.map(code) ?? "" }),
      (["Rules", "Allowed values", "Constraints", "Values"], { cellRules($0) }),
      (["References", "FK", "Parent"], { $0.reference.map(reference) ?? "" }),
      (["Description", "Notes", "Comment"], { $0.description?.markdown ?? "" }),
    ]
    let words = [["yes", "no"], ["✅", "❌"], ["true", "false"], ["Y", "n"]].randomElement(
      using: &random)
    let (yes, no) = (words?[0] ?? "yes", words?[1] ?? "no")
    columns.append(
      asksForRequired
        ? (["Required", "Not null"], { $0.isRequired ? yes : no })
        : (["Nullable", "Null?"], { $0.isRequired ? no : yes }))
    columns.shuffle(using: &random)
    let padding = Bool.random(using: &random) ? "  " : " "
    func row(_ cells: [String]) -> String {
      "|" + cells.map { padding + $0 + " |" }.joined() + "\n"
    }
    return row(columns.map { $0.header.randomElement(using: &random) ?? "" })
      + "|" + columns.map { _ in ":---|" }.joined() + "\n"
      + fields.map { field in row(columns.map { $0.cell(field) }) }.joined()
  }

  private static func list(
    _ fields: ArraySlice<RandomField>, using random: inout SeededGenerator
  ) -> String {
    let mark = ["-", "*", "+"].randomElement(using: &random) ?? "-"
    let isNested = Bool.random(using: &random)
    return fields.map { field in
      var attributes = field.isRequired ? ["NOT NULL"] : Bool.random(using: &random) ? ["NULL"] : []
      if let value = field.default { attributes.append("default: " + listCode(value)) }
      if field.isUnique { attributes.append("unique") }
      if let target = field.reference {
        attributes.append("references " + listCode("people(id)") + action(target))
      }
      var rules = listRules(field).map { "CHECK: " + $0 }.map { [$0] } ?? []
      if isNested {
        rules = attributes + rules
        attributes = []
      }
      let head =
        "\(mark) \(listCode(field.name)) (\(([field.type.spelling] + attributes).joined(separator: ", ")))"
      let description = field.description.map { " - " + $0.markdown } ?? ""
      if isNested {
        return head + description + "\n" + rules.map { "  \(mark) \($0)\n" }.joined()
      }
      return head + rules.map { " - " + $0 }.joined() + description + "\n"
    }.joined()
  }

  private static func cellRules(_ field: RandomField) -> String {
    let rules = listRules(field).map { [$0.replacing("|", with: "\\|")] } ?? []
    return (rules + (field.isUnique ? ["unique"] : [])).joined(separator: "; ")
  }

  private static func listRules(_ field: RandomField) -> String? {
    switch field.rule {
    case nil: nil
    case .values(let values):
      values.count == 1
        ? "one of: " + listCode(SQL.literal(values[0]).text)
        : values.map { listCode(SQL.literal($0).text) }.joined(separator: ", ")
    case .range(let low, let high): "\(low) to \(high)"
    case .bound(let comparison, let number): "\(comparison) \(number)"
    case .condition(let sql): listCode(sql)
    }
  }

  private static func reference(_ reference: RandomField.Reference) -> String {
    code("people(id)") + action(reference)
  }

  private static func action(_ reference: RandomField.Reference) -> String {
    reference.action == .noAction ? "" : " on delete \(reference.action.rawValue)"
  }

  private static func code(_ text: String) -> String {
    listCode(text).replacing("|", with: "\\|")
  }

  private static func listCode(_ text: String) -> String {
    text.contains("`") ? "`` \(text) ``" : "`\(text)`"
  }
}
