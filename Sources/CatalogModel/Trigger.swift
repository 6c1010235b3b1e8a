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
  /// What makes it a constraint trigger; `nil` for an ordinary one.
  package var constraint: ConstraintTrigger?
  /// When it fires; `nil` is the way of a new trigger, everywhere but on a replica.
  package var firing: Firing?
  package var comment: String?
  /// The extensions with which the trigger goes; `nil` for none.
  package var extensions: [Identifier]?
  /// Whether a partition has it of its parent, and fires it at other times; `nil` for no.
  package var isOfParent: Bool?

  package struct ConstraintTrigger: Hashable, Codable, Sendable {
    /// `nil` where it runs at once and cannot be put off.
    package var deferral: Deferral?
    /// The table that stands behind `FROM`.
    package var referenced: QualifiedName?

    package init(deferral: Deferral? = nil, referenced: QualifiedName? = nil) {
      self.deferral = deferral
      self.referenced = referenced
    }
  }

  package enum Firing: String, Codable, CaseIterable, Sendable {
    case never, replica, always
  }

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
    constraint: ConstraintTrigger? = nil, firing: Firing? = nil, comment: String? = nil
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
    self.constraint = constraint
    self.firing = firing
    self.comment = comment
  }
}
