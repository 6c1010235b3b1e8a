package import SQLText

/// Statistics of several columns, or of an expression.
package struct Statistics: StandaloneObject {
  package static let kind = StandaloneKind.statistics

  package var statistics: QualifiedName
  /// The kinds, the columns and the table, as `pg_get_statisticsobjdef` prints them.
  package var definition: Expression
  /// `nil` is the target of the columns.
  package var target: Int?
  package var comment: String?

  package init(
    _ statistics: QualifiedName, definition: Expression, target: Int? = nil,
    comment: String? = nil
  ) {
    self.statistics = statistics
    self.definition = definition
    self.target = target
    self.comment = comment
  }

  package var name: StandaloneName { .inSchema(statistics) }

  package mutating func refer(by names: NameMapping) {
    definition = names.expression(definition)
  }

  package var creation: [SQL] {
    ["create statistics \(statistics) \(definition.sql)"]
      + (target == nil ? [] : [setTarget])
  }

  package func alteration(to new: Statistics) -> [SQL]? {
    guard definition == new.definition else { return nil }
    return target == new.target ? [] : [new.setTarget]
  }

  private var setTarget: SQL { "alter statistics \(statistics) set statistics \(target ?? -1)" }
}
