import CatalogModel
import SQLText

extension RandomField {
  /// - Parameter number: makes the name one that no other field of the table has.
  init(number: Int, using random: inout SeededGenerator) {
    name = random.pick(Self.stems) + "\(number)"
    if random.chance(8) { return }
    if random.chance(92) { type = Self.type(using: &random) }
    isRequired = random.chance(40)
    isUnique = random.chance(12)
    switch random.number(0...9) {
    case 0...3: value = .default(random.pick(Self.defaults))
    case 4 where isOfNumbers && type?.canonical.hasSuffix("[]") == false:
      value = .identity(random.pick([.always, .byDefault]))
    case 5: value = .generated(random.pick(Self.expressions))
    default: break
    }
    if random.chance(50) { rule = makeRule(using: &random) }
    if random.chance(15) {
      let column = random.pick([nil, "id", "code"])
      reference = Reference(
        table: random.pick(RandomSpec.existing), column: column,
        onDelete: random.pick(ReferentialAction.allCases),
        onUpdate: random.chance(20) ? random.pick(ReferentialAction.allCases) : .noAction)
    }
    if random.chance(50) { description = RandomWords(using: &random) }
    if random.chance(20) { speak(using: &random) }
  }

  /// Lets the description say what else only cells and attributes do.
  private mutating func speak(using random: inout SeededGenerator) {
    guard let words = description else { return }
    if rule == nil, type?.canonical == "text" {
      rule = .values(["open", "done"])
      isRuleSpoken = true
      let values = random.pick(["open, done", "`open`, `done`"])
      description = words.adding("One of: open, done.", as: "One of: \(values).")
    } else if value == nil {
      value = .default("'a|b'")
      isDefaultSpoken = true
      description = words.adding("Default: 'a|b'", as: "Default: `'a\\|b'`")
    }
  }

  private func makeRule(using random: inout SeededGenerator) -> Rule? {
    if type == nil { return .values(Self.someValues(using: &random)) }
    let column = Identifier(name).quoted
    if type?.canonical.hasSuffix("[]") == true { return .subset(Self.someValues(using: &random)) }
    if !isOfNumbers {
      return random.chance(70)
        ? .values(Self.someValues(using: &random))
        : .condition(random.pick(Self.conditions).replacing("?", with: column))
    }
    switch random.number(0...4) {
    case 0: return .values(random.pick([["1", "2", "3"], ["-1", "0.5"], ["7"], ["1", "10"]]))
    case 1: return .condition("\(column) % 2 = 0")
    case 2:
      return .bounds([(random.pick([">=", ">", "<", "<="]), random.pick(["0", "-7", "0.5"]))])
    case 3: return .bounds([(">", "0"), ("<=", "24")])
    default: return .range(random.pick(["0", "-5", "0.5"]), random.pick(["1", "9", "10.25"]))
    }
  }

  private static func someValues(using random: inout SeededGenerator) -> [String] {
    let pool = random.chance(50) ? plainValues : plainValues + oddValues
    return Array(pool.shuffled(using: &random).prefix(random.number(1...4)))
  }

  private static func type(using random: inout SeededGenerator) -> (String, String) {
    let (canonical, spellings) = random.pick(types)
    let spelling = random.pick(spellings)
    guard random.chance(15) else { return (spelling, canonical) }
    let isWord = spelling.allSatisfy { $0.isLetter || $0.isNumber }
    let list = isWord ? random.pick(["\(spelling)[]", "array of \(spelling)"]) : "\(spelling)[]"
    return (list, canonical + "[]")
  }

  private static let stems = [
    "state", "kind", "Größe", "order", "名前", "weight", "x", "note_text", "isOpen", "user", "type",
    "values", "default", "_private_", "a_b_c", "check", "null", "unique", "name", "range", "a$b",
  ]

  private static let types: [(String, [String])] = [
    ("text", ["text", "string", "TEXT", "Text"]),
    ("character varying(50)", ["varchar(50)", "character varying(50)", "VARCHAR( 50 )"]),
    ("character varying", ["varchar"]), ("character(3)", ["char(3)", "character(3)"]),
    ("character(1)", ["char", "bpchar"]), ("citext", ["citext"]), ("uuid", ["uuid", "UUID"]),
    ("integer", ["int", "integer", "int4", "INTEGER"]), ("bigint", ["bigint", "int8"]),
    ("smallint", ["smallint"]), ("real", ["real", "float4"]),
    ("double precision", ["double precision", "float8", "DOUBLE PRECISION"]),
    ("numeric", ["numeric", "decimal", "number"]), ("numeric(4,0)", ["numeric(4)"]),
    ("numeric(5,2)", ["numeric(5,2)", "decimal(5, 2)"]), ("boolean", ["bool", "boolean"]),
    ("timestamp with time zone", ["timestamptz", "timestamp with time zone", "datetime"]),
    ("timestamp without time zone", ["timestamp", "timestamp without time zone"]),
    ("timestamp(3) with time zone", ["timestamptz(3)", "timestamp(3) with time zone"]),
    ("time(3) with time zone", ["timetz(3)"]), ("time without time zone", ["time"]),
    ("date", ["date"]), ("interval", ["interval"]), ("interval(6)", ["interval(6)"]),
    ("bit(3)", ["bit(3)"]), ("bit varying(5)", ["varbit(5)", "bit varying(5)"]),
    ("bytea", ["bytea", "blob"]), ("jsonb", ["jsonb"]), ("json", ["json"]), ("inet", ["inet"]),
    ("money", ["money"]), ("tsvector", ["tsvector"]), ("int4range", ["int4range"]),
    ("point", ["point"]), ("macaddr8", ["macaddr8"]), ("xml", ["xml"]), ("regclass", ["regclass"]),
  ]

  private static let defaults = [
    "'it''s'", "'a|b'", "'x'::text", "upper('y')", "'`'", "0", "-1.5", "now()", "true", "null",
    "gen_random_uuid()", "'a; b'", "'x - y'", "''", "'{}'::jsonb", "array[]::text[]", "(1 + 1)",
    "current_date", "'a, b'", "E'a\\\\b'", "'\\'", "'*' || '*'", "'(a'", "'PK'", "'draft'",
    "nextval('s'::regclass)", "'<br>'", "'ä 🙂'", "'&amp;'", "interval '1 day'",
  ]

  private static let expressions = [
    "1 + 1", "(1 + 2) * 3 * 4", "'a' || '|'", "upper('x_y_z')", "'a; b'", "'x, y'", "'`'",
    "case when 1 > 0 then 'a - b' end",
  ]

  private static let conditions = [
    "? <> ''", "length(?) > 0", "? ~ '^[a-z|]+$'", "? <> 'a; b'", "? not in ('a', 'b')",
    "(? > 'a') or (? < 'b')", "upper(?) = ?", "? like '%*%*'", "? <> '`'", "? is distinct from 'x'",
    "? = any (array['a - b', 'c'])", "? <> 'a' and ? <> 'b'",
  ]

  private static let plainValues = [
    "open", "done", "in_progress", "in progress", "Ä", "high", "v1.0", "C++", "de-DE", "名",
  ]

  private static let oddValues = [
    "it's", "a|b", "null", "1-2", "x,y", "unique", "or", "and", "say \"x\"", "check", "a;b",
    "primary", "not null", "default: 1", "b`c", "- dash", "a - b", "(round)", "required", "'", "*",
    "_a_", "<b>", "&amp;", "back\\slash", "end\\", "\\|", ">= 0", "10", "yes or no", "PK", "a or b",
    "one of", "subset of a", "enum", "  two  spaces ", "😀", "a/b", "a / b", "x: y", "``", "a\"",
  ]
}
