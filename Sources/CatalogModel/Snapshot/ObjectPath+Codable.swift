import SQLText

/// As text, the kind and the parts of the name: `column public.orders.total`, `function public.area.integer`. A
/// part is quoted where SQL would quote it.
extension ObjectPath: Codable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  package init(from decoder: any Decoder) throws {
    try self.init(parsing: try decoder.singleValueContainer().decode(String.self))
  }

  /// The path as `init(parsing:)` reads it.
  var text: String {
    "\(kind) " + parts.map { Identifier($0).quoted }.joined(separator: ".")
  }

  init(parsing text: String) throws(DecodingError) {
    guard let path = Self.parse(text) else {
      let message = "'\(text)' is no kind and name of an object"
      throw .dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: message))
    }
    self = path
  }

  private static func parse(_ text: String) -> ObjectPath? {
    // The longest kind of those with which the text begins: 'operator class' and not 'operator'.
    var found: (kind: Substring, name: Substring)?
    for (place, character) in zip(text.utf8.indices, text.utf8) where character == 0x20 {
      let words = text[..<place]
      guard words.utf8.count <= longestKind else { break }
      if allKinds.contains(words) { found = (words, text[text.utf8.index(after: place)...]) }
    }
    return found.flatMap { ObjectPath(kind: String($0.kind), parts: nameParts($0.name)) }
  }

  private static let allKinds = Set((kinds + partsOfTables).map { $0[...] })
  private static let longestKind = allKinds.map(\.utf8.count).max() ?? 0

  /// Takes what tells an object from others of its kind: its schema and name, after its table's where it has
  /// one, before the types of its arguments where it takes any.
  package init?(kind: String, parts: [String]) {
    if let kind = StandaloneKind(rawValue: kind) {
      guard let name = StandaloneName(kind, parts: parts) else { return nil }
      self = .standalone(kind, name)
    } else {
      self.init(ownKind: kind, parts: parts.map { Identifier($0) })
    }
  }

  /// The kinds of objects, without the ways in which parts of a table are addressed.
  package static let kinds = ownKinds + StandaloneKind.allCases.map(\.rawValue)

  private static let ownKinds = [
    "schema", "extension", "enum", "function", "procedure", "sequence", "table", "view",
    "materialized view", "column", "constraint", "index", "policy", "trigger", "rule",
  ]

  private static let partsOfTables = ["foreign table", "attributes", "inheritance"]

  private init?(ownKind kind: String, parts: [Identifier]) {
    switch (kind, parts.count) {
    case ("schema", 1): self = .schema(parts[0])
    case ("extension", 1): self = .extension(parts[0])
    case ("enum", 2): self = .enumType(QualifiedName(schema: parts[0], parts[1]))
    case ("sequence", 2): self = .sequence(QualifiedName(schema: parts[0], parts[1]))
    case ("table", 2): self = .table(QualifiedName(schema: parts[0], parts[1]))
    case ("foreign table", 2): self = .foreignTable(QualifiedName(schema: parts[0], parts[1]))
    case ("attributes", 2): self = .attributes(QualifiedName(schema: parts[0], parts[1]))
    case ("inheritance", 2): self = .inheritance(QualifiedName(schema: parts[0], parts[1]))
    case ("view", 2): self = .view(QualifiedName(schema: parts[0], parts[1]))
    case ("materialized view", 2):
      self = .materializedView(QualifiedName(schema: parts[0], parts[1]))
    case ("function", 2...): self = .function(FunctionSignature(parts: parts.map(\.name)))
    case ("procedure", 2...): self = .procedure(FunctionSignature(parts: parts.map(\.name)))
    case ("column", 3): self = .column(parts[2], of: QualifiedName(schema: parts[0], parts[1]))
    case ("constraint", 3):
      self = .constraint(parts[2], of: QualifiedName(schema: parts[0], parts[1]))
    case ("index", 3): self = .index(parts[2], of: QualifiedName(schema: parts[0], parts[1]))
    case ("policy", 3): self = .policy(parts[2], of: QualifiedName(schema: parts[0], parts[1]))
    case ("trigger", 3): self = .trigger(parts[2], of: QualifiedName(schema: parts[0], parts[1]))
    case ("rule", 3): self = .rule(parts[2], of: QualifiedName(schema: parts[0], parts[1]))
    default: return nil
    }
  }

  private var parts: [String] {
    switch self {
    case .schema(let name), .extension(let name): [name.name]
    case .enumType(let name), .sequence(let name), .table(let name), .foreignTable(let name),
      .attributes(let name), .inheritance(let name), .view(let name), .materializedView(let name):
      name.parts
    case .function(let signature), .procedure(let signature): signature.parts
    case .column(let name, let table), .constraint(let name, let table),
      .index(let name, let table), .policy(let name, let table), .trigger(let name, let table),
      .rule(let name, let table):
      table.parts + [name.name]
    case .standalone(_, let name): name.parts
    }
  }
}

extension StandaloneName {
  fileprivate var parts: [String] {
    switch self {
    case .global(let name): [name.name]
    case .inSchema(let name): name.parts
    case .routine(let signature): signature.parts
    case .operator(let name, let left, let right):
      [name.schema.name, name.symbol, left?.name ?? "", right?.name ?? ""]
    case .ofMethod(let name, let method): name.parts + [method.name]
    case .cast(let source, let target): [source.name, target.name]
    case .mapping(let role, let server): [role.name, server.name]
    case .defaults(let role, let schema, let objects):
      [objects.rawValue, role.name] + (schema.map { [$0.name] } ?? [])
    }
  }

  fileprivate init?(_ kind: StandaloneKind, parts: [String]) {
    let names = parts.map { Identifier($0) }
    switch (kind, parts.count) {
    case (.collation, 2), (.domain, 2), (.type, 2), (.statistics, 2),
      (.textSearchConfiguration, 2), (.textSearchDictionary, 2), (.textSearchParser, 2),
      (.textSearchTemplate, 2):
      self = .inSchema(QualifiedName(parts: parts))
    case (.aggregate, 2...): self = .routine(FunctionSignature(parts: parts))
    case (.operator, 4):
      let types = parts.suffix(2).map { $0.isEmpty ? nil : ColumnType(canonical: $0) }
      let name = OperatorName(schema: names[0], parts[1])
      self = .operator(name, left: types[0], right: types[1])
    case (.operatorClass, 3), (.operatorFamily, 3):
      self = .ofMethod(QualifiedName(parts: parts), names[2])
    case (.cast, 2): self = .cast(ColumnType(canonical: parts[0]), ColumnType(canonical: parts[1]))
    case (.userMapping, 2): self = .mapping(names[0], server: names[1])
    case (.defaultPrivileges, 2...3):
      guard let objects = DefaultPrivileges.Objects(rawValue: parts[0]) else { return nil }
      self = .defaults(role: names[1], schema: names.dropFirst(2).first, objects: objects)
    case (.language, 1), (.foreignDataWrapper, 1), (.foreignServer, 1), (.publication, 1),
      (.subscription, 1), (.eventTrigger, 1), (.rights, 1):
      self = .global(names[0])
    default: return nil
    }
  }
}

extension QualifiedName {
  fileprivate var parts: [String] { [schema.name, name.name] }

  fileprivate init(parts: [String]) {
    self.init(schema: Identifier(parts[0]), Identifier(parts[1]))
  }
}

extension FunctionSignature {
  fileprivate var parts: [String] { name.parts + inputs.map(\.name) }

  fileprivate init(parts: [String]) {
    self.init(
      name: QualifiedName(parts: parts),
      inputs: parts.dropFirst(2).map { ColumnType(canonical: $0) })
  }
}

/// The parts of a dotted name, without quotes; a doubled quote within a quoted part is one.
private func nameParts(_ text: Substring) -> [String] {
  var parts = [""]
  var isQuoted = false
  var afterQuote = false
  for scalar in text.unicodeScalars {
    if scalar == "\"" {
      if afterQuote { parts[parts.count - 1].unicodeScalars.append(scalar) }
      isQuoted.toggle()
      afterQuote = !isQuoted
      continue
    }
    afterQuote = false
    if scalar == ".", !isQuoted {
      parts.append("")
    } else {
      parts[parts.count - 1].unicodeScalars.append(scalar)
    }
  }
  return parts
}
