package import SQLText

/// What this database follows of another server. It is made without a connection: who runs the migration makes
/// the slot on the other server, or takes it away.
package struct Subscription: StandaloneObject {
  package static let kind = StandaloneKind.subscription

  package var subscription: Identifier
  /// With `***` for every password.
  package var connection: String
  package var publications: [Identifier]
  package var isEnabled: Bool
  /// `nil` where there is none on the other server.
  package var slot: Identifier?
  /// In the words of `CREATE SUBSCRIPTION`; what has its default is left out.
  package var options: [Setting]
  package var comment: String?

  package init(
    _ subscription: Identifier, connection: String, publications: [Identifier],
    isEnabled: Bool = true, slot: Identifier?, options: [Setting] = [], comment: String? = nil
  ) {
    self.subscription = subscription
    self.connection = connection
    self.publications = publications
    self.isEnabled = isEnabled
    self.slot = slot
    self.options = options.sorted()
    self.comment = comment
  }

  package var name: StandaloneName { .global(subscription) }

  package mutating func refer(by names: NameMapping) {}

  package var creation: [SQL] {
    let parts = ["connect = false", slotOption] + options.map(\.assignment)
    return [
      """
      create subscription \(subscription) connection \(literal: connection) \
      publication \(publications) with (\(parts.joined()))
      """
    ] + (isEnabled ? ["\(alter) enable"] : [])
  }

  /// The slot on the other server stays.
  package var removal: [SQL] {
    ["\(alter) disable", "\(alter) set (slot_name = none)", "drop subscription \(subscription)"]
  }

  /// An option that goes, or one that only a new subscription can have, needs a new one.
  package func alteration(to new: Subscription) -> [SQL]? {
    let kept = Set(new.options.map(\.name))
    var options = new.options.filter { !self.options.contains($0) }.map(\.assignment)
    guard self.options.allSatisfy({ kept.contains($0.name) }),
      !new.options.contains(where: { $0.name == "two_phase" && !self.options.contains($0) })
    else { return nil }
    if slot != new.slot { options.append(new.slotOption) }
    var statements: [SQL] = []
    if isEnabled, !new.isEnabled || slot != new.slot { statements.append("\(alter) disable") }
    if connection != new.connection {
      statements.append("\(alter) connection \(literal: new.connection)")
    }
    if publications != new.publications {
      let publications: SQL = "set publication \(new.publications)"
      statements.append("\(alter) \(publications) with (refresh = false)")
    }
    if !options.isEmpty { statements.append("\(alter) set (\(options.joined()))") }
    if new.isEnabled, !isEnabled || slot != new.slot { statements.append("\(alter) enable") }
    return statements
  }

  private var alter: SQL { "alter subscription \(subscription)" }

  private var slotOption: SQL {
    "slot_name = \(slot.map { SQL.literal($0.name) } ?? "none")"
  }
}
