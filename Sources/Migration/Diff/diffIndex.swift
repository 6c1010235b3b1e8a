import CatalogModel
import SQLGrammar
import SQLText

extension Differ {
  mutating func diffIndex(_ pair: Pair<Index>, of table: QualifiedName) {
    let compare = comparison.sameness(ofIndex:and:)
    record(pair, as: { .index($0, of: table) }, compare: compare)
  }
}

extension ExpressionComparison {
  func sameness(ofIndex old: Index, and new: Index) -> Sameness {
    let isShapeEqual =
      old.name == new.name && old.method == new.method && old.isUnique == new.isUnique
      && old.include == new.include
      && old.nullsNotDistinct == new.nullsNotDistinct && old.parameters == new.parameters
      && old.isIncomplete == new.isIncomplete
      && old.keys.count == new.keys.count && old.extensions == new.extensions
    let keys = zip(old.keys, new.keys).map(sameness(ofKey:and:))
    return ([isShapeEqual.sameness, compare(old.predicate, new.predicate)] + keys).combined
  }

  private func sameness(ofKey old: IndexKey, and new: IndexKey) -> Sameness {
    guard old.collation == new.collation, old.operatorClass == new.operatorClass,
      old.classParameters == new.classParameters, old.statistics == new.statistics,
      old.isDescending == new.isDescending, old.nullsFirst == new.nullsFirst
    else { return .different }
    switch (old.value, new.value) {
    case (.expression(let old), .expression(let new)): return compare(old, new)
    default: return (old.value == new.value).sameness
    }
  }
}
