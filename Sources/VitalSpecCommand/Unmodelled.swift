/// Objects that were seen and are not compared, as `Catalog.unmodelled` names them.
struct Unmodelled {
  let names: [String]

  init(_ names: [String]) { self.names = Set(names).sorted() }

  /// Says which there are, or refuses to go on over them.
  func report(isRefused: Bool) throws(InputError) {
    guard !names.isEmpty else { return }
    guard isRefused else {
      Terminal.progress("warning: not compared: \(names.joined(separator: ", "))")
      return
    }
    let lines = names.map { "\($0): \(cure(of: $0))" }
    throw InputError(
      """
      --strict plans nothing over objects that are not compared:
        \(lines.joined(separator: "\n  "))
      cure these, or compare them yourself and leave out --strict
      """)
  }

  private func cure(of name: String) -> String {
    let cures = [
      ("index ", "make it whole with REINDEX, or drop it"),
      ("grant by ", "let the owner grant the same, and revoke this"),
      ("option ", "no snapshot holds secrets: compare it by hand"),
      ("user mapping ", "read as a superuser, who sees its options"),
      ("subscription ", "read as a superuser, who sees its connection"),
    ]
    return cures.first { name.hasPrefix($0.0) }?.1 ?? "migrate it by hand"
  }
}
