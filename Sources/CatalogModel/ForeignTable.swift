package import SQLText

/// Where the rows of a foreign table come from.
package struct ForeignTable: Hashable, Codable, Sendable {
  package var server: Identifier
  /// As `name=value`, in the order of their names.
  package var options: [String]

  package init(server: Identifier, options: [String] = []) {
    self.server = server
    self.options = options.sorted()
  }
}
