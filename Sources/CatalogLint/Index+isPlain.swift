import CatalogModel
import SQLText

extension Index {
  /// Whether the keys say all that the index can find.
  var isPlain: Bool {
    method == "btree" && predicate == nil && include.isEmpty
  }
}
