import Foundation
import SQLText
import SwiftCSV
import TestSupport

/// What the customer's database looked like when the requirements were written, as CSV files.
enum Facts {
  static let tables: [TableFact] = rows(of: "tables").map(TableFact.init)

  static let newTables: [TableFact] = tables.filter { $0.generation == "v5" }

  /// The columns of each table in their order; their positions in the file have gaps where the customer
  /// dropped some.
  static let columns: [String: [ColumnFact]] = Dictionary(
    grouping: rows(of: "columns").map { row in
      (row["position"].flatMap { Int($0) }, ColumnFact(row))
    }
    .sorted { $0.0 ?? 0 < $1.0 ?? 0 }.map(\.1), by: \.table)

  static let constraints: [String: [ConstraintFact]] = Dictionary(
    grouping: rows(of: "constraints").map(ConstraintFact.init), by: \.table)

  /// A file that cannot be read has no rows; a test counts them.
  private static func rows(of file: String) -> [[String: String]] {
    let path = Repository.path("Tests/AcceptanceTests/Facts/\(file).csv")
    let csv = try? CSV<Named>(url: URL(filePath: path), delimiter: .comma, loadColumns: false)
    return csv?.rows ?? []
  }
}

struct TableFact: Hashable, Sendable, CustomStringConvertible {
  let table: String
  let generation: String
  let migration: String

  init(_ row: [String: String]) {
    table = row["table"] ?? ""
    generation = row["generation"] ?? ""
    migration = row["migration"] ?? ""
  }

  var name: Identifier { Identifier(table) }

  var description: String { table }
}

struct ColumnFact: Hashable, Sendable {
  let table: String
  let column: String
  let type: String
  let isNullable: Bool
  /// As the server prints it; `nil` for none.
  let defaultValue: String?
}

extension ColumnFact {
  init(_ row: [String: String]) {
    self.init(
      table: row["table"] ?? "", column: row["column"] ?? "", type: row["type"] ?? "",
      isNullable: row["nullable"] == "yes",
      defaultValue: row["default"].flatMap { $0.isEmpty ? nil : $0 })
  }
}

struct ConstraintFact: Hashable, Sendable {
  let table: String
  let name: String
  /// `check`, `unique` or `foreign key`.
  let kind: String
  /// As the server prints it.
  let definition: String
}

extension ConstraintFact {
  init(_ row: [String: String]) {
    self.init(
      table: row["table"] ?? "", name: row["constraint"] ?? "", kind: row["kind"] ?? "",
      definition: inServersWords(row["definition"] ?? ""))
  }
}

/// The server leaves out the action that is its default, and the specification says 'is contained by'
/// where the facts have 'contains'.
private func inServersWords(_ definition: String) -> String {
  let list = """
    ARRAY['revenue'::text, 'expertise'::text, 'access'::text, 'credibility'::text, \
    'innovation'::text, 'market_intel'::text, 'referrals'::text, 'brand'::text]
    """
  if definition == "CHECK ((\(list) @> value_type))" { return "CHECK ((value_type <@ \(list)))" }
  let defaultAction = " ON DELETE NO ACTION"
  guard definition.hasSuffix(defaultAction) else { return definition }
  return String(definition.dropLast(defaultAction.count))
}
