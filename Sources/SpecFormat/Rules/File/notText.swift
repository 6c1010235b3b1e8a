import Diagnostics

extension Rule {
  static let notText = Rule(
    "not-text", .error, meaning: "The file holds bytes that no Markdown document has.",
    example: "`na\\0me`", cure: "Remove the bytes, or take the file out of the specification.")
}
