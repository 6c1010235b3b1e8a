package import SQLText

/// A type as `format_type` prints it: `numeric(5,2)`, `text[]`, `timestamp with time zone`.
package struct ColumnType: Hashable, Sendable, CustomStringConvertible {
  /// The canonical spelling, with modifiers and array brackets.
  package let name: String

  /// Takes a spelling from the server.
  package init(canonical name: String) {
    self.name = name
  }

  package var description: String { name }

  package var isArray: Bool { name.hasSuffix("[]") }

  /// The type without modifiers and array brackets.
  package var base: String {
    guard name.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }) else {
      return name
    }
    if name.utf8.contains(UInt8(ascii: "\"")) { return String(name.prefix(nameLength)) }
    var base = Substring(name)
    while base.hasSuffix("[]") { base = base.dropLast(2) }
    guard let open = base.firstIndex(of: "("), let close = base.lastIndex(of: ")") else {
      return String(base)
    }
    return base[..<open].trimmingSpaces + String(base[base.index(after: close)...])
  }

  /// How many characters a name with quotes takes: up to the first bracket outside them.
  private var nameLength: Int {
    var isQuoted = false
    for (position, character) in name.enumerated() {
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted, character == "(" || character == "[" { return position }
    }
    return name.count
  }

  /// Every name under which `init(parsing:)` knows a type.
  package static var spellings: [String] { Array(typeAliases.keys) }

  /// Whether PostgreSQL brings the type; any other has a schema.
  package var isBuiltIn: Bool {
    let base = base
    return builtInTypes.contains(base) || base.hasPrefix("interval ")
  }

  /// The type's name where it is none of PostgreSQL's own.
  package var userType: QualifiedName? {
    isBuiltIn ? nil : QualifiedName(parsing: base)
  }

  /// The same, also for a type of an extension that goes by its bare name.
  package var typeWithSchema: QualifiedName? {
    let isOfExtension = extensionTypes.contains(base)
    return isOfExtension ? QualifiedName(parsing: base) : userType
  }

  /// What follows the name: modifiers and brackets.
  package var suffix: String { String(name.dropFirst(base.count)) }

  /// The type as SQL names it, with the schema of a user's type.
  package var sql: SQL {
    guard let name = userType else { return SQL(verbatim: self.name) }
    return "\(name)\(SQL(verbatim: suffix))"
  }

  /// Whether values of the type compare as text.
  package var isTextual: Bool {
    ["text", "character varying", "character", "bpchar", "citext"].contains(base)
  }
}

extension ColumnType: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(canonical: try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

extension ColumnType {
  /// Reads a type as people and SQL spell it; `nil` for a word that names no built-in type. Names with a
  /// schema, and those in `userTypes`, are taken as they are.
  package init?(parsing text: String, userTypes: Set<QualifiedName> = []) {
    if let canonical = typeAliases[text], let name = Self.place("", in: canonical) {
      self.init(canonical: name)
      return
    }
    var rest = Substring(text.lowercased().split(separator: " ").joined(separator: " "))
    var brackets = ""
    while let shorter = rest.withoutArrayBrackets {
      rest = shorter
      brackets += "[]"
    }
    if rest.hasSuffix(" array") {
      rest = rest.dropLast(6)
      brackets += "[]"
    }
    if let (word, modifier) = Self.splitModifier(rest), let canonical = typeAliases[word] {
      let name = Self.place(modifier, in: canonical)
      guard let name else { return nil }
      self.init(canonical: name + brackets)
      return
    }
    var bare = text[...]
    while let shorter = bare.withoutArrayBrackets { bare = shorter }
    let name = QualifiedName(parsing: bare.trimmingSpaces)
    guard userTypes.contains(name) else { return nil }
    let spelling = name.spelling
    self.init(
      canonical: (builtInTypes.contains(spelling) ? "public.\(spelling)" : spelling) + brackets)
  }

  /// `numeric(5, 2)` → `numeric` and `(5,2)`; `timestamp(3) with time zone` keeps its tail in the word.
  private static func splitModifier(_ text: Substring) -> (word: String, modifier: String)? {
    guard let open = text.firstIndex(of: "(") else { return (text.trimmingSpaces, "") }
    guard let close = text.lastIndex(of: ")"), open < close else { return nil }
    let inside = text[text.index(after: open)..<close].filter { $0 != " " }
    guard !inside.isEmpty,
      inside.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "," || $0 == "-") })
    else { return nil }
    let tail = text[text.index(after: close)...].trimmingSpaces
    let head = text[..<open].trimmingSpaces
    return (tail.isEmpty ? head : head + " " + tail, "(\(inside))")
  }

  /// Puts the modifier where the server prints it: `timestamp(3) with time zone`.
  private static func place(_ modifier: String, in canonical: String) -> String? {
    if modifier.isEmpty { return canonical == "character" ? "character(1)" : canonical }
    let numbers = modifier.dropFirst().dropLast().split(separator: ",")
    switch canonical {
    case "numeric":
      return numbers.count <= 2
        ? canonical + (numbers.count == 1 ? "(\(numbers[0]),0)" : modifier) : nil
    case "character varying", "character", "bit", "bit varying":
      return numbers.count == 1 ? canonical + modifier : nil
    case let name where name.hasPrefix("time"):
      guard numbers.count == 1, let space = name.firstIndex(of: " ") else { return nil }
      return name[..<space] + modifier + name[space...]
    case "interval":
      return numbers.count == 1 ? canonical + modifier : nil
    default:
      return nil
    }
  }
}

/// Each spelling of a built-in type and the server's own.
private let typeAliases: [String: String] = {
  let spellings: [String: [String]] = [
    "bigint": ["int8"],
    "bit": [],
    "bit varying": ["varbit"],
    "boolean": ["bool"],
    "box": [],
    "bytea": ["blob", "binary"],
    "character": ["char", "bpchar"],
    "character varying": ["varchar"],
    "cidr": [],
    "circle": [],
    "citext": [],
    "date": [],
    "datemultirange": [],
    "daterange": [],
    "double precision": ["float8", "double", "float"],
    "inet": [],
    "int4range": [],
    "int8range": [],
    "int4multirange": [],
    "int8multirange": [],
    "integer": ["int", "int4"],
    "interval": [],
    "json": [],
    "jsonb": [],
    "jsonpath": [],
    "line": [],
    "lseg": [],
    "macaddr": [],
    "macaddr8": [],
    "money": [],
    "name": [],
    "numeric": ["decimal", "number"],
    "numrange": [],
    "nummultirange": [],
    "oid": [],
    "path": [],
    "pg_lsn": [],
    "pg_snapshot": [],
    "point": [],
    "polygon": [],
    "real": ["float4"],
    "regclass": [],
    "regconfig": [],
    "regdictionary": [],
    "regnamespace": [],
    "regoper": [],
    "regoperator": [],
    "regproc": [],
    "regprocedure": [],
    "regrole": [],
    "regtype": [],
    "smallint": ["int2"],
    "text": ["string"],
    "time with time zone": ["timetz"],
    "time without time zone": ["time"],
    "timestamp with time zone": ["timestamptz", "datetime"],
    "timestamp without time zone": ["timestamp"],
    "tsquery": [],
    "tsrange": [],
    "tsmultirange": [],
    "tstzrange": [],
    "tstzmultirange": [],
    "tsvector": [],
    "txid_snapshot": [],
    "uuid": [],
    "vector": [],
    "xid": [],
    "xid8": [],
    "xml": [],
  ]
  var aliases: [String: String] = [:]
  for (canonical, others) in spellings {
    aliases[canonical] = canonical
    for other in others { aliases[other] = canonical }
  }
  return aliases
}()

/// Those among the aliases that an extension brings.
private let extensionTypes: Set = ["citext", "vector"]

private let builtInTypes = Set(typeAliases.values).union([
  "bpchar", "trigger", "void", "record", "event_trigger", "internal", "cstring", "unknown",
  "language_handler", "fdw_handler", "index_am_handler", "table_am_handler", "tsm_handler",
  "\"any\"", "anyelement", "anyarray", "anynonarray", "anyenum", "anyrange", "anymultirange",
  "anycompatible", "anycompatiblearray", "anycompatiblenonarray", "anycompatiblerange",
  "anycompatiblemultirange", "\"char\"", "aclitem", "cid", "tid", "gtsvector", "int2vector",
  "oidvector", "refcursor", "regcollation", "pg_node_tree", "pg_ndistinct", "pg_dependencies",
  "pg_mcv_list", "pg_ddl_command",
])

extension Substring {
  var withoutArrayBrackets: Substring? {
    guard hasSuffix("]"), let open = lastIndex(of: "[") else { return nil }
    let inside = self[index(after: open)..<index(before: endIndex)]
    guard inside.allSatisfy(\.isNumber) else { return nil }
    return self[..<open]
  }

  var trimmingSpaces: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension String {
  var trimmingSpaces: String { self[...].trimmingSpaces }
}
