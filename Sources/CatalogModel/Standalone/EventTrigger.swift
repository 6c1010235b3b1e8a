package import SQLText

/// A function that runs when the schema changes.
package struct EventTrigger: StandaloneObject {
  package static let kind = StandaloneKind.eventTrigger

  package var trigger: Identifier
  package var event: Identifier
  /// The commands at which it runs, in the order in which they were named; none for all.
  package var tags: [String]
  package var function: QualifiedName
  package var firing: Firing
  package var comment: String?

  /// In the words of `ALTER EVENT TRIGGER`.
  package enum Firing: String, Codable, Sendable {
    case enabled = "enable"
    case disabled = "disable"
    case onReplicas = "enable replica"
    case always = "enable always"
  }

  package init(
    _ trigger: Identifier, on event: Identifier, tags: [String] = [], function: QualifiedName,
    firing: Firing = .enabled, comment: String? = nil
  ) {
    self.trigger = trigger
    self.event = event
    self.tags = tags
    self.function = function
    self.firing = firing
    self.comment = comment
  }

  package var name: StandaloneName { .global(trigger) }

  package mutating func refer(by names: NameMapping) {
    function = names.routine(function)
  }

  package var creation: [SQL] {
    let filter: SQL =
      tags.isEmpty ? "" : " when tag in (\(tags.map(SQL.literal).joined()))"
    return ["create event trigger \(trigger) on \(event)\(filter) execute function \(function)()"]
      + (firing == .enabled ? [] : [setFiring])
  }

  package func alteration(to new: EventTrigger) -> [SQL]? {
    guard event == new.event, tags == new.tags, function == new.function else { return nil }
    return firing == new.firing ? [] : [new.setFiring]
  }

  private var setFiring: SQL { "alter event trigger \(trigger) \(SQL(verbatim: firing.rawValue))" }
}
