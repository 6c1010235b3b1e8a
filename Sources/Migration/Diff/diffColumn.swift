import CatalogModel
import SQLGrammar
import SQLText

extension Differ {
  mutating func diffColumn(_ pair: Pair<Column>, of table: QualifiedName) {
    let compare = comparison.sameness(ofColumn:and:)
    record(pair, as: { .column($0, of: table) }, compare: compare)
  }
}

extension ExpressionComparison {
  func sameness(ofColumn old: Column, and new: Column) -> Sameness {
    [
      (old.type == new.type).sameness, (old.isNullable == new.isNullable).sameness,
      sameness(ofValue: old.value, and: new.value),
      (old.foreignOptions == new.foreignOptions).sameness,
      hasSameSequence(old, new).sameness,
      (new.traits.map { $0 == old.traits ?? .plain } ?? true).sameness,
    ].combined
  }

  /// Whether the sequence of an identity keeps its name, where both are known.
  private func hasSameSequence(_ old: Column, _ new: Column) -> Bool {
    guard case .identity = old.value, case .identity = new.value, let before = old.sequence,
      let after = new.sequence
    else { return true }
    return before.name == after.name
  }

  func sameness(ofValue old: ColumnValue, and new: ColumnValue) -> Sameness {
    switch (old, new) {
    case (.default(let old), .default(let new)): compareDefaults(old, new)
    case (.generated(let old), .generated(let new)): compare(old, new)
    default: (old == new).sameness
    }
  }

  /// The cast on a default is that of the column's own type, which is compared by itself.
  private func compareDefaults(_ old: Expression, _ new: Expression) -> Sameness {
    let sameness = compare(old, new)
    guard sameness == .unknown, let left = normalForm(of: old.text)?.withoutCast,
      let right = normalForm(of: new.text)?.withoutCast
    else { return sameness }
    if left == right { return .same }
    return left.isPlain && right.isPlain ? .different : .unknown
  }
}
