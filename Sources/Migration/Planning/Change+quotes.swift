import CatalogModel
import SQLGrammar
import SQLText

extension Change {
  /// Whether a statement other than one about an enum holds one of the texts.
  func quotes(_ texts: Set<String>) -> Bool {
    if case .enumType = path { return false }
    return statements(for: self, in: .unknown).contains { statement in
      !texts.isDisjoint(with: quotedTexts(statement.text))
    }
  }
}
