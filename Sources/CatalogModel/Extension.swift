package import SQLText

/// An installed extension; what it owns is never read or changed.
package struct Extension: Hashable, Codable, Sendable {
  package var name: Identifier
  package var schema: Identifier
  /// `nil` where a script leaves it to the server.
  package var version: String?
  /// True where the server would give a new one another version, or a script names it; `nil` for no.
  package var isVersionChosen: Bool?
  /// The comment that it was given in place of the one that it brings.
  package var givenComment: String?
  /// The one that it brings, where it has another.
  package var broughtComment: String?

  package init(
    name: Identifier, schema: Identifier, version: String? = nil, isVersionChosen: Bool? = nil,
    givenComment: String? = nil, broughtComment: String? = nil
  ) {
    self.name = name
    self.schema = schema
    self.version = version
    self.isVersionChosen = isVersionChosen
    self.givenComment = givenComment
    self.broughtComment = broughtComment
  }

  /// The version that a new one does not have by itself.
  package var chosenVersion: String? { isVersionChosen == true ? version : nil }

  /// Whether nobody sees a difference in the versions: one is left open, or both are what their servers give.
  package func hasVersion(of other: Extension) -> Bool {
    guard let version, let wanted = other.version, version != wanted else { return true }
    return chosenVersion == nil && other.chosenVersion == nil
  }

  /// Whether it has an earlier version than the other, to which no script of an extension leads back.
  package func isOlder(than other: Extension) -> Bool {
    guard let version, let later = other.version else { return false }
    return numbers(in: version).lexicographicallyPrecedes(numbers(in: later))
  }
}

private func numbers(in version: String) -> [Int] {
  version.split { !$0.isASCII || !$0.isNumber }.map { Int($0) ?? .max }
}
