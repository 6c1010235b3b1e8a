package import CatalogModel
import CatalogSQL
import SQLText

/// What authors' words on former names come to between two catalogs.
package struct RenameResolution: Sendable {
  package var renames: [Rename] = []
  /// Words that are not followed, in their order.
  package var refused: [(word: RenameWord, reason: RefusedRename)] = []
  /// The current catalog with the names that it shall have.
  package var catalog: Catalog
}

/// Why a word on a former name is not followed.
package enum RefusedRename: Hashable, Sendable {
  /// The catalog has both names.
  case bothPresent
  /// Something shall have the old name still.
  case bothWanted
  /// Nothing has the old name, and the new one is there.
  case done
  /// Nothing has either name.
  case unknown
  /// Nothing shall have the new name.
  case unwanted
}

/// Decides which words on former names hold.
///
/// - Parameter isForced: whether names that are only exchanged are exchanged though both are there already, which
///   looks the same before and after.
package func resolveRenames(
  _ words: [RenameWord], from current: Catalog, to desired: Catalog, isForced: Bool = false
) -> RenameResolution {
  var resolver = RenameResolver(
    resolution: RenameResolution(catalog: current), desired: desired, isForced: isForced)
  let stages: [[RenameWord.Kind]] = [
    [.table, .type], [.function], [.field, .constraint, .index, .value],
  ]
  var waiting = words
  for kinds in stages {
    var groups: [Names: [RenameWord]] = [:]
    waiting = waiting.filter { word in
      guard let names = resolver.names(for: word), kinds.contains(names.kind) else { return true }
      groups[names, default: []].append(word)
      return false
    }
    for (names, words) in groups.sorted(by: { $0.key < $1.key }) { resolver.resolve(words, names) }
    resolver.apply()
  }
  for word in waiting { resolver.resolution.refused.append((word, .unknown)) }
  resolver.resolution.renames += followRenames(
    resolver.resolution.renames, in: resolver.resolution.catalog, to: desired)
  return resolver.resolution
}

private struct RenameResolver {
  var resolution: RenameResolution
  let desired: Catalog
  let isForced: Bool
  private var pending: [Rename] = []

  init(resolution: RenameResolution, desired: Catalog, isForced: Bool) {
    self.resolution = resolution
    self.desired = desired
    self.isForced = isForced
  }

  /// Gives the catalog the names that are decided.
  mutating func apply() {
    resolution.catalog = resolution.catalog.renaming(pending)
    resolution.renames += pending
    pending = []
  }

  /// Where the names of a word stand; `nil` where no such place has either of them.
  func names(for word: RenameWord) -> Names? {
    let candidates = Names.candidates(
      for: word, renames: resolution.renames, in: resolution.catalog)
    return candidates.first { $0.list(resolution.catalog).contains(word.old) }
      ?? candidates.first { $0.list(resolution.catalog).contains(word.new) }
      ?? candidates.first { $0.list(desired).contains(word.new) && word.kind != nil }
  }

  mutating func resolve(_ words: [RenameWord], _ names: Names) {
    let (present, wanted) = (names.list(resolution.catalog), names.list(desired))
    let moving = Set(words.map(\.old)).intersection(present)
    let taking = Set(words.map(\.new))
    let exchanged = moving.intersection(taking)
    let isDone =
      !isForced && !exchanged.isEmpty && moving == taking
      && moving.allSatisfy {
        names.look(of: $0, in: resolution.catalog) == names.look(of: $0, in: desired)
      }
    for word in words {
      let hasOld = present.contains(word.old)
      let hasNew = present.contains(word.new)
      if isDone || (!hasOld && hasNew) {
        resolution.refused.append((word, .done))
      } else if !hasOld {
        resolution.refused.append((word, .unknown))
      } else if hasNew, !moving.contains(word.new) {
        resolution.refused.append((word, .bothPresent))
      } else if !wanted.contains(word.new) {
        resolution.refused.append((word, .unwanted))
      } else if wanted.contains(word.old), !taking.contains(word.old) {
        resolution.refused.append((word, .bothWanted))
      } else {
        pending += names.scopes(of: word, from: resolution.catalog, to: desired)
          .map { Rename($0, from: word.old, to: word.new) }
      }
    }
  }
}
