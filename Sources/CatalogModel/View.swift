package import SQLText

/// A query under a name, with all that hangs on it. A materialized one keeps its rows.
package struct View: Hashable, Sendable {
  package var name: QualifiedName
  package var isMaterialized: Bool
  /// What follows `AS`: as `pg_get_viewdef` prints it, or as an author wrote it, without the semicolon.
  package var query: Expression
  /// Empty where an author left the names to the query.
  package var columns: [ViewColumn]
  /// Settings as the catalog keeps them, `check_option=local`.
  package var options: OptionList
  package var indexes: [Index]
  package var triggers: [Trigger]
  package var rules: [RewriteRule]
  /// `nil` where a specification states no grants; the owner's own are left out.
  package var grants: [Grant]?
  package var comment: String?
  /// The index by which the rows of a materialized view are put in order.
  package var clusteredIndex: Identifier?
  /// The extensions with which a materialized view goes; `nil` for none.
  package var extensions: [Identifier]?

  package init(
    name: QualifiedName, isMaterialized: Bool = false, query: Expression,
    columns: [ViewColumn] = [], options: [String] = [], indexes: [Index] = [],
    triggers: [Trigger] = [], rules: [RewriteRule] = [], grants: [Grant]? = nil,
    comment: String? = nil
  ) {
    self.name = name
    self.isMaterialized = isMaterialized
    self.query = query
    self.columns = columns
    self.options = OptionList(options)
    self.indexes = indexes.sorted { $0.name < $1.name }
    self.triggers = triggers.sorted { $0.name < $1.name }
    self.rules = rules.sorted { $0.name < $1.name }
    self.grants = grants?.sorted()
    self.comment = comment
  }

  package var path: ObjectPath { isMaterialized ? .materializedView(name) : .view(name) }

  /// Whether the tables are read with the rights of whoever reads the view.
  package var isSecurityInvoker: Bool {
    options.items.contains { option in
      let parts = option.lowercased().split(separator: "=").map { $0.filter { $0 != " " } }
      return parts.first == "security_invoker" && !["false", "off", "0", "no"].contains(parts.last)
    }
  }
}

package struct ViewColumn: Hashable, Codable, Sendable {
  package var name: Identifier
  /// `nil` where an author gave a name only: the server knows the type of every column.
  package var type: ColumnType?
  /// What an INSERT through the view puts there when it gives none.
  package var `default`: Expression?
  /// How finely values are counted, and how they are stored, in a materialized view; `nil` leaves that to the server.
  package var statistics: Int?
  package var storage: ColumnTraits.Storage?
  package var compression: ColumnTraits.Compression?
  /// Settings as the catalog keeps them, `n_distinct=-0.5`; `nil` for none.
  package var options: [String]?
  /// What is granted on the column alone; `nil` stands for nothing, and for what no specification states.
  package var grants: [Grant]?
  package var comment: String?

  package init(
    name: Identifier, type: ColumnType? = nil, default: Expression? = nil, grants: [Grant]? = nil,
    comment: String? = nil
  ) {
    self.name = name
    self.type = type
    self.default = `default`
    self.grants = grants?.sorted()
    self.comment = comment
  }
}
