import SQLGrammar
package import CatalogModel

/// Finds what must change for `old` to become `new`, in an order that is stable but not yet runnable.
package func diffCatalogs(
  from old: Catalog, to new: Catalog, comparing comparison: ExpressionComparison = .asWritten
) -> CatalogDiff {
  var differ = Differ(comparison: comparison)
  for pair in match(old.schemas, new.schemas, by: \.name) { differ.diffSchema(pair) }
  for pair in match(old.extensions, new.extensions, by: \.name) {
    differ.diffExtension(pair)
  }
  for pair in match(old.enums, new.enums, by: \.name) { differ.diffEnum(pair) }
  for pair in match(old.sequences, new.sequences, by: \.name) { differ.diffSequence(pair) }
  for pair in match(old.functions, new.functions, by: \.signature) { differ.diffFunction(pair) }
  differ.diffTables(from: old.tables, to: new.tables)
  for pair in match(old.standalone, new.standalone, by: \.path) { differ.diffStandalone(pair) }
  for pair in match(old.views, new.views, by: \.path) { differ.diffView(pair) }
  return differ.diff
}
