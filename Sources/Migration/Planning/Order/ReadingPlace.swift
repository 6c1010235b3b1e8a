import CatalogModel

/// Where a reader expects a change: all that belongs to one table together, tables in their order.
struct ReadingPlace: Comparable {
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
    case .rename, .schema: 0
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
    case .owner: 13
    }
  }
}
