import CatalogModel
import SQLText

/// A field made up from a seed, and what reading any description of it must give.
struct RandomField {
  var name: String
  var type: (spelling: String, canonical: String)
  var isRequired = false
  var isUnique = false
  var `default`: String?
  var rule: Rule?
  var reference: Reference?
  var description: Description?

  enum Rule {
    case values([String])
    case range(Int, Int)
    case bound(String, Int)
    case condition(String)
  }

  struct Reference {
    let table: String
    let action: ReferentialAction
  }

  struct Description {
    let markdown: String
    let text: String
  }

  var column: Column {
    Column(
      name: Identifier(name), type: ColumnType(canonical: type.canonical), isNullable: !isRequired,
      value: `default`.map { .default(Expression($0)) } ?? .none, comment: description?.text)
  }

  /// Without their names, which are PostgreSQL's to choose.
  var constraints: [ConstraintRule] {
    var rules: [ConstraintRule] = []
    if let condition { rules.append(.check(Expression(condition))) }
    if isUnique { rules.append(.unique([Identifier(name)])) }
    if let reference {
      rules.append(
        .foreignKey(
          ForeignKey(
            columns: [Identifier(name)], target: QualifiedName(Identifier(reference.table)),
            targetColumns: ["id"], onDelete: reference.action)))
    }
    return rules
  }

  private var condition: String? {
    let column = Identifier(name).quoted
    switch rule {
    case nil: return nil
    case .values(let values):
      let list = values.map { SQL.literal($0).text }.joined(separator: ", ")
      return "\(column) in (\(list))"
    case .range(let low, let high): return "\(column) >= \(low) and \(column) <= \(high)"
    case .bound(let comparison, let number): return "\(column) \(comparison) \(number)"
    case .condition(let sql): return sql
    }
  }
}

extension RandomField {
  init(number: Int, using random: inout SeededGenerator) {
    let stems = ["state", "kind", "Größe", "order", "名前", "weight", "x", "note_text", "isOpen"]
    name = (stems.randomElement(using: &random) ?? "a") + "\(number)"
    let isText = Bool.random(using: &random)
    type =
      (isText ? Self.textTypes : Self.numberTypes).randomElement(using: &random) ?? ("text", "text")
    isRequired = Bool.random(using: &random)
    isUnique = Int.random(in: 0..<5, using: &random) == 0
    if Int.random(in: 0..<3, using: &random) == 0 {
      `default` = (isText ? Self.textDefaults : ["0", "-1", "(1 + 1)"]).randomElement(
        using: &random)
    }
    if Bool.random(using: &random) { rule = Self.rule(for: name, isText: isText, using: &random) }
    if Int.random(in: 0..<5, using: &random) == 0 {
      let action = [ReferentialAction.noAction, .cascade, .setNull].randomElement(using: &random)
      reference = Reference(table: "people", action: action ?? .noAction)
    }
    if Bool.random(using: &random) { description = Self.descriptions.randomElement(using: &random) }
  }

  private static let textTypes = [
    ("text", "text"), ("string", "text"), ("varchar(50)", "character varying(50)"),
    ("TEXT", "text"), ("citext", "citext"), ("char(3)", "character(3)"),
  ]

  private static let numberTypes = [
    ("int", "integer"), ("decimal(5, 2)", "numeric(5,2)"), ("bigint", "bigint"),
    ("float8", "double precision"),
    ("smallint", "smallint"), ("numeric(4)", "numeric(4,0)"),
  ]

  private static let textDefaults = ["'it''s'", "'a|b'", "'x'::text", "upper('y')", "'`'"]

  private static let values = [
    "open", "in progress", "it's", "a|b", "null", "1-2", "x,y", "unique", "or", "ä", "say \"x\"",
    "check", "a;b", "primary", "not null", "default: 1", "b`c", "- dash", "(round)", "required",
  ]

  private static let descriptions = [
    Description(markdown: "How much it counts", text: "How much it counts"),
    Description(markdown: "A **bold** word and `code`", text: "A bold word and code"),
    Description(markdown: "Either a \\| b, as people say", text: "Either a | b, as people say"),
    Description(markdown: "See [the page](https://example.org/a_b)", text: "See the page"),
    Description(markdown: "Größe in m², 🙂 or none", text: "Größe in m², 🙂 or none"),
    Description(
      markdown: "Says a lot. And more; still more (in brackets)",
      text: "Says a lot. And more; still more (in brackets)"),
  ]

  private static func rule(
    for name: String, isText: Bool, using random: inout SeededGenerator
  ) -> Rule {
    if isText {
      let count = Int.random(in: 1...4, using: &random)
      return .values(Array(values.shuffled(using: &random).prefix(count)))
    }
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      let low = Int.random(in: -5...5, using: &random)
      return .range(low, low + Int.random(in: 1...9, using: &random))
    case 1: return .bound([">=", "<", ">", "<="].randomElement(using: &random) ?? ">", 7)
    default: return .condition("\(Identifier(name).quoted) % 2 = 0")
    }
  }
}
