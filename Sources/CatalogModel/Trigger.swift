package import SQLText

package struct Trigger: Hashable, Codable, Sendable {
  package var name: Identifier
  package var timing: Timing
  package var events: [Event]
  /// The columns of `UPDATE OF`; empty for any.
  package var updateColumns: [Identifier]
  package var isForEachRow: Bool
  package var oldTable: Identifier?
  package var newTable: Identifier?
  package var condition: Expression?
  package var function: QualifiedName
  package var arguments: [String]
  package var comment: String?

  package enum Timing: String, Codable, CaseIterable, Sendable {
    case before, after
    case insteadOf = "instead of"
  }

  /// In the order in which SQL and the catalog list them.
  package enum Event: String, Codable, CaseIterable, Sendable {
    case insert, delete, update, truncate
  }

  package init(
    name: Identifier, timing: Timing, events: Set<Event>, updateColumns: [Identifier] = [],
    isForEachRow: Bool = false, oldTable: Identifier? = nil, newTable: Identifier? = nil,
    condition: Expression? = nil, function: QualifiedName, arguments: [String] = [],
    comment: String? = nil
  ) {
    self.name = name
    self.timing = timing
    self.events = Event.allCases.filter(events.contains)
    self.updateColumns = updateColumns
    self.isForEachRow = isForEachRow
    self.oldTable = oldTable
    self.newTable = newTable
    self.condition = condition
    self.function = function
    self.arguments = arguments
    self.comment = comment
  }
}
