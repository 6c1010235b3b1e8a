import CatalogModel
import SQLText

/// Orders renames so that each name is free when it is taken: what holds others first, chains from their ends, and
/// names that are swapped by way of a third.
func orderRenames(_ renames: [Rename]) -> [Rename] {
  var groups: [Rename.Scope: [Rename]] = [:]
  for rename in renames { groups[rename.scope, default: []].append(rename) }
  return groups.sorted { ($0.key.stage, $0.key.order) < ($1.key.stage, $1.key.order) }
    .flatMap { chain($0.value) }
}

private func chain(_ renames: [Rename]) -> [Rename] {
  var waiting = Set(renames).sorted { $0.old < $1.old }
  var ordered: [Rename] = []
  while !waiting.isEmpty {
    let taken = Set(waiting.map(\.old))
    if let next = waiting.firstIndex(where: { !taken.contains($0.new) }) {
      ordered.append(waiting.remove(at: next))
    } else {
      let first = waiting.removeFirst()
      let aside = objectName(first.old.name, "", "aside")
      ordered.append(Rename(first.scope, from: first.old, to: aside))
      waiting.append(Rename(first.scope, from: aside, to: first.new))
    }
  }
  return ordered
}

extension Rename.Scope {
  /// What is named by its table or type comes after that.
  fileprivate var stage: Int {
    switch self {
    case .types: 0
    case .tables: 1
    case .sequences: 2
    case .identities: 3
    case .functions: 4
    case .columns: 5
    case .values: 6
    case .constraints: 7
    case .indexes: 8
    }
  }

  fileprivate var order: String { path(of: "").description }
}
