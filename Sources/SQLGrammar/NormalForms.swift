/// The normal forms of texts, each read once: the tables of one specification repeat policies, checks and
/// defaults.
package struct NormalForms {
  private var known: [String: NormalForm?] = [:]

  package init() {}

  /// As `normalForm(of:)` reads it.
  package mutating func form(of expression: String) -> NormalForm? {
    if let form = known[expression] { return form }
    let form = normalForm(of: expression)
    known[expression] = .some(form)
    return form
  }
}
