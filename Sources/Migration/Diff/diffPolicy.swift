import CatalogModel
import SQLGrammar
import SQLText

extension Differ {
  mutating func diffPolicy(_ pair: Pair<Policy>, of table: QualifiedName) {
    let compare = comparison.sameness(ofPolicy:and:)
    record(pair, as: { .policy($0, of: table) }, compare: compare)
  }
}

extension ExpressionComparison {
  fileprivate func sameness(ofPolicy old: Policy, and new: Policy) -> Sameness {
    [
      (old.command == new.command && old.isPermissive == new.isPermissive
        && old.roles == new.roles).sameness,
      compare(old.using, new.using), compare(old.withCheck, new.withCheck),
    ].combined
  }
}
