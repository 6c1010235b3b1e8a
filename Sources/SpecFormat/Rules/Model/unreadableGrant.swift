import Diagnostics

extension Rule {
  static let unreadableGrant = Rule(
    "unreadable-grant", .error, meaning: "The grant is in no form that is understood.",
    example: "- everything to everyone", cure: "Write `` select, insert to `role` ``.")
}
