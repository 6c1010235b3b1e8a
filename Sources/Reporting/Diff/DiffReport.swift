package import Migration

/// A gap between two catalogs, ready to be shown.
package struct DiffReport: Sendable {
  /// What the two sides are called: a path, or an address without its password.
  package let from: String
  package let to: String
  package let plan: Plan
  package let unverifiable: [Unverifiable]
  /// Objects of kinds that are not compared, as `kind name`, on either side.
  package let notCompared: [String]
  /// `nil` where neither side is a specification.
  package let spec: SpecContext?

  package init(
    from: String, to: String, plan: Plan, unverifiable: [Unverifiable],
    notCompared: [String], spec: SpecContext?
  ) {
    self.from = from
    self.to = to
    self.plan = plan
    self.unverifiable = unverifiable
    self.notCompared = notCompared
    self.spec = spec
  }
}
