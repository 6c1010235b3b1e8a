import CatalogModel
import SQLText

/// Orders renames so that each name is free when it is taken: what holds others first, chains from their ends, and
/// names that are swapped by way of a third.
func orderRenames(_ renames: [Rename]) -> [Rename] {
  var groups: [NameSpace: [Rename]] = [:]
  for rename in renames { groups[NameSpace(rename.scope), default: []].append(rename) }
  return groups.sorted { $0.key < $1.key }.flatMap { chain($0.value) }
}

/// Names that no two objects share, and when they are given.
private struct NameSpace: Hashable, Comparable {
  let stage: Int
  let holder: String

  /// What is named by its table or type comes after that. A key has an index, which is called as it is.
  init(_ scope: Rename.Scope) {
    switch scope {
    case .types(let schema): (stage, holder) = (0, schema.name)
    case .tables(let schema): (stage, holder) = (1, schema.name)
    case .sequences(let schema), .identities(let schema): (stage, holder) = (2, schema.name)
    case .functions(let schema, let inputs, _):
      (stage, holder) = (3, "\(schema) \(inputs.map(\.name).joined(separator: ","))")
    case .columns(let table): (stage, holder) = (4, table.description)
    case .values(let type): (stage, holder) = (5, type.description)
    case .constraints(let table), .indexes(let table): (stage, holder) = (6, table.schema.name)
    case .members(let name, _): (stage, holder) = (7, name.name)
    }
  }

  static func < (left: NameSpace, right: NameSpace) -> Bool {
    (left.stage, left.holder) < (right.stage, right.holder)
  }
}

private func chain(_ renames: [Rename]) -> [Rename] {
  var waiting = Set(renames).sorted { ($0.oldPath, $0.new) < ($1.oldPath, $1.new) }
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
