import CatalogModel
import SQLGrammar
import SQLText

extension Differ {
  /// What a change of a parent table does to a column by itself is left out. A column that has another default than
  /// its parent's gets it back after the change, on both ways.
  mutating func diffColumns(
    from old: Table, standing: Table, to new: Table, in lineage: Lineage
  ) {
    guard standing.columns != old.columns else {
      for pair in match(old.columns, new.columns, by: \.name) { diffColumn(pair, of: new.name) }
      return
    }
    let back = lineage.inverse.standing(new, as: old)
    for pair in match(standing.columns, new.columns, by: \.name) {
      guard case .kept(let present, let wanted) = pair,
        let before = old.columns.first(where: { $0.name == wanted.name }), before != present,
        comparison.sameness(ofColumn: present, and: wanted) != .unknown
      else {
        diffColumn(pair, of: new.name)
        continue
      }
      let returning = back.columns.first { $0.name == wanted.name } ?? before
      if differ(present, wanted) || differ(returning, before) {
        // One that its parent makes anew has nothing of its own left.
        var start = isMadeAnew(before, as: present) ? present : before
        start.type = present.type
        start.traits?.collation = present.traits?.collation
        start.comment = wanted.comment
        start.isInherited = wanted.isInherited
        diff.changes.append(.column(.alter(from: start, to: wanted), of: new.name))
      }
      recordComment(
        on: .column(wanted.name, of: new.name), from: present.comment, to: wanted.comment)
    }
  }

  private func differ(_ old: Column, _ new: Column) -> Bool {
    comparison.sameness(ofColumn: old, and: new) == .different
  }
}
