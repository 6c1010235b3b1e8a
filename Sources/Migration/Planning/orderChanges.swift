import CatalogModel
import HeapModule
import SQLGrammar
import SQLText

/// Sorts creations and alterations so that each comes after what it needs, and otherwise as a person reads
/// them: all that belongs to one table together, tables in their order.
///
/// - Parameter wholly: whether a table needs what its policies, triggers and indexes need: they go with it.
func orderChanges(
  _ changes: [Change], context: PlanContext, wholly: Bool = false
) -> [Change] {
  let places = changes.map { ReadingPlace($0, context: context) }
  let sorted = changes.indices.sorted { places[$0] < places[$1] }.map { changes[$0] }
  let graph = DependencyGraph(sorted, tables: context.tables, wholly: wholly)
  var waiting = graph.requirementCounts
  var ready = Heap(sorted.indices.filter { waiting[$0] == 0 })
  var result: [Change] = []
  result.reserveCapacity(sorted.count)
  while let next = ready.popMin() {
    result.append(sorted[next])
    for dependent in graph.dependents[next] {
      waiting[dependent] -= 1
      if waiting[dependent] == 0 { ready.insert(dependent) }
    }
  }
  guard result.count < sorted.count else { return result }
  return result + sorted.indices.filter { waiting[$0] > 0 }.map { sorted[$0] }
}

/// Where a reader expects a change.
private struct ReadingPlace: Comparable {
  let block: Int
  let root: String
  let rank: Int
  let position: Int
  let name: String

  init(_ change: Change, context: PlanContext) {
    let root = change.path.root
    block = context.reading[root] ?? (change.isFoundation ? -1 : Int.max)
    self.root = root.description
    rank = change.rank
    position = context.reading[change.path] ?? 0
    name = change.path.description
  }

  static func < (left: ReadingPlace, right: ReadingPlace) -> Bool {
    (left.block, left.root, left.rank, left.position, left.name)
      < (right.block, right.root, right.rank, right.position, right.name)
  }
}

extension Change {
  fileprivate var isFoundation: Bool {
    switch self {
    case .schema, .extension, .enumType, .standalone: true
    default: false
    }
  }

  fileprivate var rank: Int {
    switch self {
    case .schema: 0
    case .extension: 1
    case .enumType: 2
    case .sequence, .standalone: 2
    case .table, .view, .function: 3
    case .parents: 4
    case .column: 4
    case .constraint: 5
    case .index: 6
    case .tableAttributes, .foreignOptions: 7
    case .rowSecurity: 7
    case .policy: 8
    case .grants: 9
    case .trigger, .rule: 10
    case .partition: 10
    case .comment: 11
    case .sequenceOwner: 12
    }
  }
}

/// Which change needs which other one, by their positions.
private struct DependencyGraph {
  var dependents: [[Int]]
  var requirementCounts: [Int]

  init(_ changes: [Change], tables: [Table], wholly: Bool) {
    dependents = Array(repeating: [], count: changes.count)
    requirementCounts = Array(repeating: 0, count: changes.count)
    let creators = Creators(changes)
    let lineage = LineageOrder(changes, tables: tables)
    for (position, change) in changes.enumerated() {
      var needed = Set(creators.positions(of: requirements(of: change, wholly: wholly)))
      needed.formUnion(lineage.earlier(than: position))
      needed.remove(position)
      requirementCounts[position] = needed.count
      for other in needed { dependents[other].append(position) }
    }
  }
}

/// Finds the change that makes an object; functions also by name alone, as expressions name them.
private struct Creators {
  private var byPath: [ObjectPath: Int] = [:]
  private var functionsByName: [QualifiedName: [Int]] = [:]
  /// Primary and unique keys, by their tables.
  private var keys: [QualifiedName: [Int]] = [:]

  init(_ changes: [Change]) {
    for (position, change) in changes.enumerated() where change.makesObject {
      byPath[change.path] = position
      if case .function(let edit) = change {
        functionsByName[edit.object.signature.name, default: []].append(position)
      }
      if case .constraint(let edit, let table) = change, edit.object.rule.isKey {
        keys[table, default: []].append(position)
      }
    }
  }

  func positions(of requirements: Requirements) -> [Int] {
    requirements.paths.compactMap { byPath[$0] }
      + requirements.functions.flatMap { functionsByName[$0] ?? [] }
      + requirements.keys.flatMap { keys[$0] ?? [] }
  }
}

extension Change {
  fileprivate var makesObject: Bool {
    switch self {
    case .rowSecurity, .grants, .comment, .sequenceOwner, .tableAttributes, .partition, .parents,
      .foreignOptions:
      false
    default: true
    }
  }
}

