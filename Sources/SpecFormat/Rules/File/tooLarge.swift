import Diagnostics

extension Rule {
  static let tooLarge = Rule(
    "too-large", .error,
    meaning:
      "The document is nested or laid out beyond any that people write; it is not read further.",
    example: "> > > > > …", cure: "Split the table, or flatten the lists and quotes.")
}
