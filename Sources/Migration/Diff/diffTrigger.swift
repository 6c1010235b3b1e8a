import CatalogModel
import SQLGrammar
import SQLText

extension Differ {
  mutating func diffTrigger(_ pair: Pair<Trigger>, of table: QualifiedName) {
    let compare = comparison.sameness(ofTrigger:and:)
    record(pair, as: { .trigger($0, of: table) }, compare: compare)
  }
}

extension ExpressionComparison {
  func sameness(ofTrigger old: Trigger, and new: Trigger) -> Sameness {
    var shape = new
    shape.condition = old.condition
    shape.comment = old.comment
    return [(shape == old).sameness, compare(old.condition, new.condition)].combined
  }
}
