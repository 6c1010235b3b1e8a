/// An expression without what only spelling gives it: places, redundant parentheses, the casts that the
/// server adds to constants, `IN` for `= ANY (ARRAY[…])`, `BETWEEN` for two comparisons.
///
/// Equal forms mean the same. Forms that differ may still mean the same, unless both are `isPlain`.
package indirect enum NormalForm: Hashable, Sendable {
  case column(String)
  case constant(String)
  case call(String, [NormalForm])

  /// Made of nothing but a column compared with constants, so that another spelling would have given the
  /// same form.
  package var isPlain: Bool {
    switch self {
    case .column, .constant: true
    case .call("and", let parts): parts.allSatisfy(\.isPlain)
    case .call(let name, let parts):
      plainCalls.contains(name) && (parts.first?.isColumn ?? true)
        && parts.dropFirst().allSatisfy(\.isConstant)
    }
  }

  /// What is cast, where a cast is outermost: that on a default is to the type of its column.
  package var withoutCast: NormalForm {
    guard case .call(let name, let parts) = self, name.hasPrefix("cast "), parts.count == 1 else {
      return self
    }
    return parts[0]
  }

  private var isColumn: Bool {
    if case .column = self { true } else { false }
  }

  /// A constant, or an array of constants.
  package var isConstant: Bool {
    switch self {
    case .constant: true
    case .call("array", let items): items.allSatisfy(\.isConstant)
    case .column, .call: false
    }
  }
}

extension NormalForm {
  /// What tells a constant from others in a list of values; `nil` for anything else.
  var listKey: String? {
    switch self {
    case .constant(let text): text
    case .call(let name, let parts):
      if name.hasPrefix("cast "), parts.count == 1, case .constant(let text) = parts[0] {
        "\(name) \(text)"
      } else {
        nil
      }
    case .column: nil
    }
  }
}

private let plainCalls: Set<String> = [
  "in", "=", "<>", "<", "<=", ">", ">=", "<@", "is not null", "is null", "now",
  "gen_random_uuid", "uuid_generate_v4", "current_timestamp", "current_date",
]

/// What comparing two expressions can tell without a server.
package enum Sameness: Hashable, Sendable {
  case same, different, unknown
}

/// Compares two expressions that stand in the same place of two definitions.
package func compareExpressions(_ left: String, _ right: String) -> Sameness {
  if left == right { return .same }
  guard let left = normalForm(of: left), let right = normalForm(of: right) else { return .unknown }
  if left == right { return .same }
  return left.isPlain && right.isPlain ? .different : .unknown
}

/// Whether a server that printed both expressions says the same in the same words, or lists the same values in another
/// form.
package func areAlikeOnServer(_ left: String, _ right: String) -> Bool {
  if left == right { return true }
  guard let left = normalForm(of: left, isExact: true) else { return false }
  return left == normalForm(of: right, isExact: true)
}

/// The same for two queries.
package func areQueriesAlikeOnServer(_ left: String, _ right: String) -> Bool {
  if compareQueries(left, right) == .same { return true }
  guard let left = normalForm(ofQuery: left) else { return false }
  return left == normalForm(ofQuery: right)
}

private func normalForm(ofQuery query: String) -> NormalForm? {
  guard let statements = try? parseSQL(query), statements.count == 1 else { return nil }
  return Normalizer(source: Array(query.utf8), isExact: true).queryForm(of: statements[0].body)
}

/// `nil` where the grammar does not accept the text as an expression.
package func normalForm(of expression: String) -> NormalForm? {
  normalForm(of: expression, isExact: false)
}

private func normalForm(of expression: String, isExact: Bool) -> NormalForm? {
  let prefix = "SELECT "
  let text = prefix + expression
  guard let statements = try? parseSQL(text), statements.count == 1,
    let target = statements[0].body["targetList"].elements.first,
    target["ResTarget"]["name"].string == nil
  else { return nil }
  return Normalizer(source: Array(text.utf8), isExact: isExact).form(of: target["ResTarget"]["val"])
}
