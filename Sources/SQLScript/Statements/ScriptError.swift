/// What is wrong with a script, told before a server sees it.
package struct ScriptError: Error, Hashable, Sendable {
  /// One sentence with the cure.
  package let message: String
  /// The byte where it stands.
  package let offset: Int

  package init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }
}
