import Diagnostics

extension Rule {
  static let duplicateName = Rule(
    "duplicate-name", .error, meaning: "Two objects of a kind have one name.",
    example: "**Unique**: `k` (`a`)\n\n**Unique**: `k` (`b`)",
    cure: "Give one of them another name.")
}
