/// The checkout that the tests were built from.
package enum Repository {
  /// Absolute, without a slash at its end.
  package static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  package static func path(_ relative: String) -> String {
    "\(root)/\(relative)"
  }
}

/// The schemas of formats that others made.
package enum Standard {
  package static let sarif = Repository.path("Tests/Goldens/standards/sarif-2.1.0.json")
  package static let junit = Repository.path("Tests/Goldens/standards/junit.xsd")
}
