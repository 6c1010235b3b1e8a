import Diagnostics

extension Rule {
  static let emptyFile = Rule(
    "empty-file", .error,
    meaning: "A file without content says nothing, and is more likely an accident than a decision.",
    example: "(0 bytes)", cure: "Write the section, or remove the file.")
}
