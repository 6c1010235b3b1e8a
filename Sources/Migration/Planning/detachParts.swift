import CatalogModel
import SQLText

/// Takes policies, triggers, checks, references and indexes off what PostgreSQL refuses to change while they
/// use it, and puts them back as they then shall be.
func detachParts(_ changes: [Change], of tables: [Table]) -> [Change] {
  let obstacles = Obstacles(changes)
  guard !obstacles.isEmpty else { return changes }
  let dropped = Set(changes.filter { $0.verb == .drop }.map(\.path))
  var remaking = Remaking(changes)
  for table in tables where !dropped.contains(.table(table.name)) {
    let name = table.name
    for policy in table.policies
    where obstacles.block(SQLUse([policy.using, policy.withCheck], of: name)) {
      remaking.add(.policy(.create(policy), of: name))
    }
    for trigger in table.triggers where obstacles.block(trigger, of: name) {
      remaking.add(.trigger(.create(trigger), of: name))
    }
    for constraint in table.constraints where obstacles.block(constraint.rule, of: name) {
      remaking.add(.constraint(.create(constraint), of: name))
    }
    for index in table.indexes where obstacles.block(index, of: name) {
      remaking.add(.index(.create(index), of: name))
    }
  }
  return remaking.changes
}

/// Changes among which alterations of parts become a removal and a creation.
private struct Remaking {
  private(set) var changes: [Change]
  private let known: [ObjectPath: Change]

  init(_ changes: [Change]) {
    self.changes = changes
    known = Dictionary(changes.filter(\.isOfPart).map { ($0.path, $0) }) { first, _ in first }
  }

  /// - Parameter standing: the creation of the part as it is.
  mutating func add(_ standing: Change) {
    guard let change = known[standing.path] else {
      changes += [standing.inverse, standing]
      return
    }
    guard change.verb == .alter else { return }
    changes.removeAll { $0 == change }
    changes += change.asRemovalAndCreation
  }
}

extension Change {
  fileprivate var isOfPart: Bool {
    switch self {
    case .policy, .trigger, .constraint, .index: true
    default: false
    }
  }

  fileprivate var asRemovalAndCreation: [Change] {
    switch self {
    case .policy(.alter(let old, let new), let table):
      [.policy(.drop(old), of: table), .policy(.create(new), of: table)]
    case .trigger(.alter(let old, let new), let table):
      [.trigger(.drop(old), of: table), .trigger(.create(new), of: table)]
    case .constraint(.alter(let old, let new), let table):
      [.constraint(.drop(old), of: table), .constraint(.create(new), of: table)]
    case .index(.alter(let old, let new), let table):
      [.index(.drop(old), of: table), .index(.create(new), of: table)]
    default: [self]
    }
  }
}
