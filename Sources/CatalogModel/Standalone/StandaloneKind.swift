/// The kinds of `StandaloneObject`, in the words in which `DROP` and `COMMENT ON` name them.
package enum StandaloneKind: String, Hashable, Codable, CaseIterable, Sendable {
  case domain
}
