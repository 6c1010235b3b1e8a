import CatalogModel
import SQLText

/// A field made up from a seed, and what reading any description of it must give.
struct RandomField {
  let name: String
  var type: (spelling: String, canonical: String)?
  var isRequired = false
  var isKey = false
  var isUnique = false
  var value: Value?
  var rule: Rule?
  var reference: Reference?
  var description: RandomWords?
  /// Whether the description says the rule or the default, so that nothing else need do so.
  var isRuleSpoken = false
  var isDefaultSpoken = false

  enum Value {
    case `default`(String)
    case identity(ColumnValue.Identity)
    case generated(String)
  }

  enum Rule {
    case values([String])
    case subset([String])
    case range(String, String)
    case bounds([(comparison: String, number: String)])
    case condition(String)
  }

  struct Reference {
    let table: String
    /// `nil` leaves it open, which means `id`.
    let column: String?
    let onDelete: ReferentialAction
    let onUpdate: ReferentialAction
  }

  /// Whether nothing but the name is known.
  var isBare: Bool {
    type == nil && !isRequired && !isKey && !isUnique && value == nil && rule == nil
      && reference == nil && description == nil
  }

  var column: Column {
    var canonical = type?.canonical
    if canonical == nil, case .values = rule { canonical = "text" }
    return Column(
      name: Identifier(name), type: canonical.map { ColumnType(canonical: $0) },
      isNullable: !isRequired && !isKey && !isIdentity, value: columnValue,
      comment: description?.text)
  }

  private var columnValue: ColumnValue {
    switch value {
    case nil: .none
    case .default("null"): .none
    case .default(let sql): .default(Expression(sql))
    case .identity(let identity): .identity(identity)
    case .generated(let sql): .generated(Expression(sql))
    }
  }

  private var isIdentity: Bool {
    if case .identity = value { true } else { false }
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
            columns: [Identifier(name)], target: QualifiedName(parsing: reference.table),
            targetColumns: [Identifier(reference.column ?? "id")], onDelete: reference.onDelete,
            onUpdate: reference.onUpdate)))
    }
    return rules
  }

  private var condition: String? {
    let column = Identifier(name).quoted
    switch rule {
    case nil: return nil
    case .values(let values): return "\(column) in (\(constants(values)))"
    case .subset(let values): return "\(column) <@ array[\(constants(values))]"
    case .range(let low, let high): return "\(column) >= \(low) and \(column) <= \(high)"
    case .bounds(let bounds):
      return bounds.map { "\(column) \($0.comparison) \($0.number)" }.joined(separator: " and ")
    case .condition(let sql): return sql
    }
  }

  private func constants(_ values: [String]) -> String {
    values.map { isOfNumbers && Double($0) != nil ? $0 : SQL.literal($0).text }.joined(
      separator: ", ")
  }

  var isOfNumbers: Bool {
    ["integer", "bigint", "smallint", "real", "double precision", "numeric"]
      .contains { type?.canonical.hasPrefix($0) == true }
  }
}
