import Diagnostics

extension Rule {
  static let duplicateSection = Rule(
    "duplicate-section", .error, meaning: "Two sections have one number.",
    example: "## Section 57: A\n\n## Section 57: B", cure: "Number one of them anew.")
}
