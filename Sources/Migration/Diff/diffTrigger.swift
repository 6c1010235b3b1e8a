import CatalogModel
import SQLGrammar
import SQLText

extension Differ {
  mutating func diffTrigger(_ pair: Pair<Trigger>, of table: QualifiedName) {
    let compare = comparison.sameness(ofTrigger:and:)
    record(pair, as: { .trigger($0, of: table) }, compare: compare)
  }
}

extension Differ {
  /// What a partition has of its parent is no trigger of its own: only when it fires is set.
  mutating func diffTriggers(from old: Table, to new: Table, in lineage: Lineage) {
    for pair in match(old.triggers, new.triggers, by: \.name) {
      switch pair {
      case .added(let trigger) where trigger.isOfParent == true:
        setFiring(of: trigger, as: trigger, in: new.name)
      case .removed(let trigger) where trigger.isOfParent == true:
        guard lineage.keepsPartition(old, new),
          let wanted = lineage.trigger(trigger.name, above: new), wanted.firing != trigger.firing
        else { continue }
        setFiring(of: trigger, as: wanted, in: new.name)
      case .kept(let own, let trigger) where own.isOfParent != trigger.isOfParent:
        hand(own, over: trigger, in: new.name)
      case .kept(let own, let trigger)
      where trigger.isOfParent == true && !isChangedInPlace(own, to: trigger):
        setFiring(of: trigger, as: trigger, in: new.name)
      default: diffTrigger(pair, of: new.name)
      }
    }
  }

  /// What was the partition's own goes before that of the parent comes, which then fires as it shall; or the other way.
  private mutating func hand(
    _ old: Trigger, over new: Trigger, in table: QualifiedName
  ) {
    guard new.isOfParent == true else {
      diff.changes.append(.trigger(.create(new), of: table))
      return
    }
    diff.changes.append(.trigger(.drop(old), of: table))
    setFiring(of: new, as: new, in: table)
  }

  /// A trigger of a partition fires as that of the parent does when that is made or set.
  mutating func resetFirings(in lineage: Lineage) {
    let changed = Set(diff.changes.map(\.path))
    for table in lineage.wanted {
      for trigger in table.triggers where trigger.isOfParent == true {
        guard !changed.contains(.trigger(trigger.name, of: table.name)),
          lineage.all(above: table).contains(where: {
            changed.contains(.trigger(trigger.name, of: $0.name))
          })
        else { continue }
        setFiring(of: trigger, as: trigger, in: table.name)
      }
    }
  }

  private mutating func setFiring(
    of trigger: Trigger, as wanted: Trigger, in table: QualifiedName
  ) {
    var (before, after) = (trigger, trigger)
    before.firing = wanted.firing == nil ? .never : nil
    after.firing = wanted.firing
    diff.changes.append(.trigger(.alter(from: before, to: after), of: table))
  }
}

extension ExpressionComparison {
  func sameness(ofTrigger old: Trigger, and new: Trigger) -> Sameness {
    var shape = new
    shape.condition = old.condition
    shape.comment = old.comment
    return [(shape == old).sameness, compare(old.condition, new.condition)].combined
  }
}
