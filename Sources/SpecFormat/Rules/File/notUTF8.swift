import Diagnostics

extension Rule {
  static let notUTF8 = Rule(
    "not-utf8", .error,
    meaning:
      "A specification is UTF-8. In another encoding names and values would be read wrongly.",
    example: "caf\\xe9", cure: "Save the file as UTF-8.")
}
