package import Migration

/// A gap between two catalogs, ready to be shown.
package struct DiffReport: Sendable {
  /// What the two sides are called: a path, or an address without its password.
  package let from: String
  package let to: String
  package let plan: Plan
  package let unverifiable: [Unverifiable]
  /// `nil` where neither side is a specification.
  package let spec: SpecContext?

  package init(
    from: String, to: String, plan: Plan, unverifiable: [Unverifiable], spec: SpecContext?
  ) {
    self.from = from
    self.to = to
    self.plan = plan
    self.unverifiable = unverifiable
    self.spec = spec
  }
}
