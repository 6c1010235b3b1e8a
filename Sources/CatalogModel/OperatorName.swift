package import SQLText

/// The name of an operator, which no SQL quotes.
package struct OperatorName: Hashable, Codable, Sendable {
  package var schema: Identifier
  package var symbol: String

  package init(schema: Identifier = "public", _ symbol: String) {
    self.schema = schema
    self.symbol = symbol
  }

  /// The name where a statement is about the operator.
  package var sql: SQL { "\(schema).\(SQL(verbatim: symbol))" }

  /// The name where a statement of another object uses the operator.
  package var reference: SQL { "operator(\(sql))" }
}
