/// A claim about the migrations, and what came of it when it was tried.
package struct Law: Sendable {
  /// The migration that it is about; `nil` for what is claimed of all of them together.
  package let migration: String?
  package let claim: String
  /// How many objects are changed by what was run.
  package let objects: Int
  package let statements: Int
  /// How long it took to try; no part of what is the same for the same input.
  package let duration: Duration
  /// What was found instead; `nil` where the claim holds.
  package let reason: String?

  package init(
    migration: String?, claim: String, objects: Int, statements: Int, duration: Duration,
    reason: String?
  ) {
    self.migration = migration
    self.claim = claim
    self.objects = objects
    self.statements = statements
    self.duration = duration
    self.reason = reason
  }

  package var holds: Bool { reason == nil }

  var subject: String { migration ?? "all migrations" }
}
