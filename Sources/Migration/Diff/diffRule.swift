import CatalogModel
import SQLGrammar
import SQLText

extension Differ {
  mutating func diffRule(_ pair: Pair<RewriteRule>, of table: QualifiedName) {
    record(pair, as: { .rule($0, of: table) }) { old, new in
      (old.sql == new.sql && old.firing == new.firing).sameness
    }
  }
}
