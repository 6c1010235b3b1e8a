package import CatalogModel

/// What tells two catalogs apart once all that differs in its name alone has the new one.
package struct CatalogComparison: Sendable {
  /// These come before all that the difference says.
  package let renames: [Rename]
  /// The old catalog with the new names.
  package let from: Catalog
  /// Between that and the new catalog.
  package let diff: CatalogDiff

  /// The renames, and what is left to do after them.
  package var changes: [Change] { renames.map { .rename($0) } + diff.changes }
}

/// Finds what must change for `old` to become `new`, renaming what can be renamed without an author's word.
package func compareCatalogs(
  from old: Catalog, to new: Catalog, comparing comparison: ExpressionComparison = .asWritten
) -> CatalogComparison {
  let moves = findMoves(from: old, to: new)
  let old = moves.isEmpty ? old : old.renaming(moves)
  let diff = diffCatalogs(from: old, to: new, comparing: comparison)
  let renames = findNewNames(among: diff.changes, in: old, comparing: comparison)
  guard !renames.isEmpty else { return CatalogComparison(renames: moves, from: old, diff: diff) }
  let renamed = old.renaming(renames)
  return CatalogComparison(
    renames: renames + moves, from: renamed,
    diff: diffCatalogs(from: renamed, to: new, comparing: comparison))
}
