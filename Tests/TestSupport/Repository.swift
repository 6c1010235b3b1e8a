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
