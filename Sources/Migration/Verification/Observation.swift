import CatalogSQL

/// One fact about a catalog, in the server's own words.
package struct Observation: Hashable, Comparable, Sendable {
  package let kind: ObservedKind
  package let aspect: Aspect
  package let object: String
  /// `nil` where the object must not be there.
  package let definition: String?

  /// What of an object the fact tells.
  package enum Aspect: String, Sendable {
    case definition = ""
    case comment = "comment on "
    case grants = "grants on "
    /// Those with which the object goes.
    case extensions = "extensions of "
  }

  /// Takes a row of `observationQuery`; `nil` where its kind is none.
  package init?(label: String, object: String, definition: String?) {
    let aspect =
      [Aspect.comment, .grants, .extensions].first { label.hasPrefix($0.rawValue) } ?? .definition
    guard let kind = ObservedKind(rawValue: String(label.dropFirst(aspect.rawValue.count))) else {
      return nil
    }
    self.init(kind: kind, aspect: aspect, object: object, definition: definition)
  }

  private init(kind: ObservedKind, aspect: Aspect, object: String, definition: String?) {
    self.kind = kind
    self.aspect = aspect
    self.object = object
    self.definition = definition
  }

  /// `comment on column`
  package var label: String { aspect.rawValue + kind.rawValue }

  package static func < (left: Observation, right: Observation) -> Bool {
    (left.object, left.label) < (right.object, right.label)
  }

  /// The fact that nothing of this is there.
  var absence: Observation {
    Observation(kind: kind, aspect: aspect, object: object, definition: nil)
  }
}

/// What a migration makes true: the facts that are new or different after it, those that it takes away and brings
/// back, and those that are gone.
///
/// - Parameter states: the facts before it, on the way, and after it.
package func observedEffect(_ states: [[Observation]]) -> [Observation] {
  guard let before = states.first, let after = states.last else { return [] }
  var steady = Set(before)
  for state in states.dropFirst().dropLast() { steady.formIntersection(state) }
  let remaining = Set(after.map(\.absence))
  let gone = before.map(\.absence).filter { !remaining.contains($0) }
  return (after.filter { !steady.contains($0) } + gone).sorted()
}

extension PlanStep {
  /// Whether it may take something away that a later step brings back.
  package var takesAway: Bool {
    switch change {
    // What is taken from a role on a table is taken on its columns too.
    case .grants(.table, let old, let new): !LostRights(from: old, to: new).isEmpty
    case .grants, .comment, .rowSecurity, .foreignOptions: false
    case .rename, .schema, .extension, .enumType, .sequence, .sequenceOwner, .table,
      .tableAttributes, .partition, .parents, .view, .column, .constraint, .index, .policy,
      .trigger, .rule, .function, .standalone, .owner:
      change.verb != .create
    }
  }
}
