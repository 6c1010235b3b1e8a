package import CatalogModel

/// The hazards that somebody takes upon himself.
package struct Acceptance: Hashable, Sendable {
  /// Kinds that are accepted wherever they are.
  package var kinds: Set<Hazard.Kind>
  package var single: Set<Item>

  /// A kind that is accepted of one object, with the reason for it.
  package struct Item: Hashable, Sendable {
    package let kind: Hazard.Kind
    /// As reports name it: `public.notes.body`.
    package let object: String
    package let reason: String

    package init(kind: Hazard.Kind, object: String, reason: String) {
      self.kind = kind
      self.object = object
      self.reason = reason
    }
  }

  package init(kinds: Set<Hazard.Kind>, single: Set<Item> = []) {
    self.kinds = kinds
    self.single = single
  }

  package func accepts(_ kind: Hazard.Kind, of path: ObjectPath) -> Bool {
    kinds.contains(kind)
      || single.contains { $0.kind == kind && path.isCalled($0.object) }
  }

  package mutating func formUnion(_ other: Acceptance) {
    kinds.formUnion(other.kinds)
    single.formUnion(other.single)
  }
}

extension ObjectPath {
  /// Whether the name means the object, or the table that it is a part of.
  fileprivate func isCalled(_ name: String) -> Bool {
    [description, root.description].contains { $0 == name || $0 == "public.\(name)" }
  }
}

extension Acceptance: ExpressibleByArrayLiteral {
  package init(arrayLiteral kinds: Hazard.Kind...) {
    self.init(kinds: Set(kinds))
  }
}
