package import SQLText

/// A type with a default and conditions of its own.
package struct Domain: StandaloneObject {
  package static let kind = StandaloneKind.domain

  package var domain: QualifiedName
  package var base: ColumnType
  /// `nil` is the collation of the base type.
  package var collation: QualifiedName?
  package var isNullable: Bool
  package var value: Expression?
  package var checks: [Check]
  package var grants: [Grant]?
  package var comment: String?

  package struct Check: Hashable, Codable, Sendable {
    package var name: Identifier
    /// `CHECK (…)`, with `NOT VALID` where it is so, as `pg_get_constraintdef` prints it.
    package var definition: Expression
    package var comment: String?

    package init(name: Identifier, definition: Expression, comment: String? = nil) {
      self.name = name
      self.definition = definition
      self.comment = comment
    }
  }

  package init(
    _ domain: QualifiedName, base: ColumnType, collation: QualifiedName? = nil,
    isNullable: Bool = true, value: Expression? = nil, checks: [Check] = [],
    grants: [Grant]? = nil, comment: String? = nil
  ) {
    self.domain = domain
    self.base = base
    self.collation = collation
    self.isNullable = isNullable
    self.value = value
    self.checks = checks.sorted { $0.name < $1.name }
    self.grants = grants?.sorted()
    self.comment = comment
  }

  package var name: StandaloneName { .inSchema(domain) }

  package mutating func refer(by names: NameMapping) {
    base = names.type(base)
    collation = collation.map(names.other)
    value = value.map(names.expression)
    for position in checks.indices {
      checks[position].definition = names.expression(checks[position].definition)
    }
  }

  package var creation: [SQL] {
    var sql: SQL = "create domain \(domain) as \(base.sql)"
    if let collation { sql += " collate \(collation)" }
    if let value { sql += " default \(value.sql)" }
    if !isNullable { sql += " not null" }
    for check in checks where check.isValid { sql += "\n  \(check.sql)" }
    let unproven = checks.filter { !$0.isValid }.map { add($0) }
    return [sql] + unproven + checks.filter { $0.comment != nil }.map(commenting)
  }

  package func alteration(to new: Domain) -> [SQL]? {
    guard base == new.base, collation == new.collation else { return nil }
    let target: SQL = "alter domain \(domain)"
    var statements: [SQL] = []
    let kept = Dictionary(new.checks.map { ($0.name, $0) }) { first, _ in first }
    let renames = checksRenamed(in: new)
    statements += renames.map { "\(target) rename constraint \($0.old.name) to \($0.new.name)" }
    let checks = checks.map { check in renames.first { $0.old == check }?.new ?? check }
    let old = Dictionary(checks.map { ($0.name, $0) }) { first, _ in first }
    for check in checks where kept[check.name].map({ !check.becomes($0) }) ?? true {
      statements.append("\(target) drop constraint \(check.name)")
    }
    if value != new.value {
      statements.append(
        new.value.map { "\(target) set default \($0.sql)" }
          ?? "\(target) drop default")
    }
    if isNullable != new.isNullable {
      statements.append(new.isNullable ? "\(target) drop not null" : "\(target) set not null")
    }
    for check in new.checks {
      if let before = old[check.name], before.becomes(check) {
        if before.definition != check.definition {
          statements.append("\(target) validate constraint \(check.name)")
        }
        if before.comment != check.comment { statements.append(commenting(check)) }
      } else {
        statements.append(add(check))
        if check.comment != nil { statements.append(commenting(check)) }
      }
    }
    return statements
  }

  /// The checks of which only the name is another; what is said of them goes along.
  package func checksRenamed(in new: Domain) -> [(old: Check, new: Check)] {
    let names = Set(checks.map(\.name))
    var added = new.checks.filter { !names.contains($0.name) }
    let kept = Set(new.checks.map(\.name))
    return checks.filter { !kept.contains($0.name) }.compactMap { check in
      added.firstIndex { $0.definition == check.definition && $0.comment == check.comment }
        .map { (check, added.remove(at: $0)) }
    }
  }

  private func add(_ check: Check) -> SQL { "alter domain \(domain) add \(check.sql)" }

  private func commenting(_ check: Check) -> SQL {
    let text = check.comment.map(SQL.literal) ?? "null"
    return "comment on constraint \(check.name) on domain \(domain) is \(text)"
  }
}

extension Domain.Check {
  fileprivate var isValid: Bool { !definition.text.hasSuffix(" NOT VALID") }

  fileprivate var sql: SQL { "constraint \(name) \(definition.sql)" }

  /// Whether the check stays where it is, at most to be validated.
  fileprivate func becomes(_ new: Domain.Check) -> Bool {
    definition == new.definition || definition.text == new.definition.text + " NOT VALID"
  }
}
