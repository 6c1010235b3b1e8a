import Diagnostics

extension Lowering {
  /// Reports one thing that is stated in two places, and not alike.
  func reportAmbiguity(
    _ subject: String, _ first: String, _ second: String, at range: SourceRange,
    first firstRange: SourceRange?, into bag: inout DiagnosticBag
  ) {
    bag.add(
      .ambiguous, at: range.firstLine,
      "\(subject) is stated twice: \(second) here, \(first) elsewhere",
      notes: firstRange.map { [.init("it is first stated here", at: $0.firstLine)] } ?? [],
      help: "make the two agree, or state it once")
  }
}
