package import CatalogModel
import CatalogSQL
import SQLGrammar
import SQLText

/// The names that hang on those of renamed tables and columns, as PostgreSQL gives them or as an author formed
/// them: keys, checks, indexes and sequences that are the same on both sides but for their names.
///
/// - Parameter renamed: the catalog in which the objects have their new names already.
package func followRenames(
  _ renames: [Rename], in renamed: Catalog, to desired: Catalog
) -> [Rename] {
  let wanted = Dictionary(desired.tables.map { ($0.name, $0) }) { first, _ in first }
  var found: [Rename] = []
  for table in renamed.tables {
    let touch = Touch(renames, table: table.name)
    guard touch.isTouched, let target = wanted[table.name] else { continue }
    found += touch.constraints(from: table, to: target)
    found += touch.indexes(from: table, to: target)
    found += touch.identities(from: table, to: target)
    found += touch.sequences(from: renamed.sequences, to: desired.sequences)
  }
  return found
}

/// What is renamed of one table.
private struct Touch {
  let table: QualifiedName
  /// The table's former name.
  private var former: Identifier?
  private var columns: [Rename] = []

  init(_ renames: [Rename], table: QualifiedName) {
    self.table = table
    for rename in renames {
      switch rename.scope {
      case .tables(let schema) where schema == table.schema && rename.new == table.name:
        former = rename.old
      case .columns(let owner) where owner == table: columns.append(rename)
      default: break
      }
    }
  }

  var isTouched: Bool { former != nil || !columns.isEmpty }

  func constraints(from old: Table, to new: Table) -> [Rename] {
    pairs(old.constraints, new.constraints, name: \.name) {
      ExpressionComparison.asWritten.differInNameAlone($0, $1)
    }.map { Rename(.constraints(of: table), from: $0, to: $1) }
  }

  func indexes(from old: Table, to new: Table) -> [Rename] {
    pairs(old.indexes, new.indexes, name: \.name) {
      ExpressionComparison.asWritten.differInNameAlone($0, $1)
    }.map { Rename(.indexes(of: table), from: $0, to: $1) }
  }

  /// The sequence of an identity is called after its table and column.
  func identities(from old: Table, to new: Table) -> [Rename] {
    let kept = Set(new.columns.filter(\.value.isIdentity).map(\.name))
    return old.columns.filter { $0.value.isIdentity && kept.contains($0.name) }.compactMap {
      column in
      let before = columns.first { $0.new == column.name }?.old ?? column.name
      let name = objectName((former ?? table.name).name, before.name, "seq")
      let wanted = objectName(table.name.name, column.name.name, "seq")
      return name == wanted
        ? nil : Rename(.identities(in: table.schema), from: name, to: wanted)
    }
  }

  func sequences(from old: [NumberSequence], to new: [NumberSequence]) -> [Rename] {
    let own = { (sequence: NumberSequence) in sequence.owner?.table == table }
    return pairs(
      old.filter(own), new.filter(own), name: \.name.name
    ) { $0.owner == $1.owner && $0.name.schema == $1.name.schema }
    .map { Rename(.sequences(in: table.schema), from: $0, to: $1) }
  }

  /// Pairs objects whose names only one side has: by the name that follows from the renames, or by what they are.
  private func pairs<Object>(
    _ old: [Object], _ new: [Object], name: (Object) -> Identifier,
    areSame: (Object, Object) -> Bool
  ) -> [(Identifier, Identifier)] {
    let (before, after) = (Set(old.map(name)), Set(new.map(name)))
    var open = new.filter { !before.contains(name($0)) }
    var found: [(Identifier, Identifier)] = []
    for object in old where !after.contains(name(object)) {
      let expected = following(name(object))
      guard
        let place = open.firstIndex(where: { name($0) == expected })
          ?? open.firstIndex(where: { areSame(object, $0) })
      else { continue }
      found.append((name(object), name(open.remove(at: place))))
    }
    return found
  }

  /// The name with the new words in the place of the old ones.
  private func following(_ name: Identifier) -> Identifier {
    var text = name.name
    if let former { text = text.replacing(word: former.name, with: table.name.name) }
    for rename in columns { text = text.replacing(word: rename.old.name, with: rename.new.name) }
    return Identifier(text)
  }
}

extension String {
  /// Replaces a stretch of words that underscores part from the rest.
  fileprivate func replacing(word: String, with other: String) -> String {
    let padded = "_\(self)_".replacing("_\(word)_", with: "_\(other)_")
    return String(padded.dropFirst().dropLast())
  }
}
