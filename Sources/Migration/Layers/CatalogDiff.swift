package import CatalogModel

/// What tells two catalogs apart.
package struct CatalogDiff: Hashable, Sendable {
  package var changes: [Change] = []
  /// Free SQL that differs in its text and that only a server can settle; part of no change.
  package var unverifiable: [Unverifiable] = []

  package init() {}

  package var isEmpty: Bool { changes.isEmpty && unverifiable.isEmpty }
}

/// Two spellings that may or may not mean the same.
package struct Unverifiable: Hashable, Sendable {
  package let path: ObjectPath
  package let current: String
  package let desired: String
}

/// How free SQL on the two sides is compared.
package enum ExpressionComparison: Sendable {
  /// Both sides are one server's own text: equal text is equal meaning, and other text is other meaning.
  case canonical
  /// One side is an author's: what spelling alone explains is equal, and the rest is unverifiable.
  case asWritten
}

extension CatalogDiff {
  /// Replaces each doubt by what a server found: a change that it confirms, or nothing.
  package func settled(by canonical: CatalogDiff) -> CatalogDiff {
    let doubtful = Set(unverifiable.map(\.path))
    var result = self
    // What was certain of a doubtful object is part of the whole that the server compared.
    let remade = Set(canonical.changes.filter(\.carriesComment).map(\.path))
    result.changes.removeAll { change in
      switch change {
      case .view: doubtful.contains(change.path)
      case .comment(let path, _, _): doubtful.contains(path) && remade.contains(path)
      default: false
      }
    }
    result.changes += canonical.changes.filter { change in
      if case .comment = change { return false }
      if case .grants = change { return false }
      return doubtful.contains(change.path)
    }
    result.unverifiable = []
    return result
  }
}
