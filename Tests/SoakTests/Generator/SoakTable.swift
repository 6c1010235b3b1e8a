import SQLText

struct SoakTable: Hashable {
  let name: QualifiedName
  let shape: Shape
  var columns = [SoakColumn.id]
  var constraints: [SoakConstraint] = []
  var indexes: [SoakIndex] = []
  var policies: [SoakPolicy] = []
  var triggers: [SoakTrigger] = []
  private(set) var hasKey = true
  private(set) var isUnlogged = false
  private(set) var isSecured = false
  private(set) var grants: SoakGrants = [:]
  private(set) var comment: String?

  enum Shape: Hashable {
    case plain
    /// By ranges of `id`, in so many partitions.
    case partitioned(Int)
    case heir(of: QualifiedName)
  }

  init(in world: SoakWorld, using random: inout SeededGenerator) {
    let name = random.name(of: SoakNames.tables)
    self.name = name
    let parents = world.tables.filter { $0.shape == .plain && $0.name != name }
    switch random.number(0...9) {
    case 0: shape = .partitioned(random.number(0...3))
    case 1: shape = parents.randomElement(using: &random).map { .heir(of: $0.name) } ?? .plain
    default: shape = .plain
    }
    if case .heir = shape { columns = [] }
    for _ in 0..<random.number(3...9) { edit(in: world, using: &random) }
  }

  /// Whether others may refer to it.
  var canBeTarget: Bool { hasKey && !isHeir && columns.first?.type == .plain(.integer) }

  var isHeir: Bool { if case .heir = shape { true } else { false } }

  var isPartitioned: Bool { if case .partitioned = shape { true } else { false } }

  mutating func edit(in world: SoakWorld, using random: inout SeededGenerator) {
    if columns.isEmpty || random.once(in: 3) { return addColumn(in: world, using: &random) }
    switch random.number(0...14) {
    case 0:
      let name = random.pick(columns).name
      columns.removeAll { $0.name == name && name != "id" }
    case 1...3:
      let position = random.number(0...columns.count - 1)
      columns[position].edit(in: world, others: columns, using: &random)
    case 4...6:
      add(SoakConstraint(of: self, in: world, using: &random), to: \.constraints, by: \.name)
    case 7: drop(from: \.constraints, using: &random)
    case 8, 9: add(SoakIndex(of: self, using: &random), to: \.indexes, by: \.name)
    case 10: drop(from: \.indexes, using: &random)
    case 11: add(SoakPolicy(of: self, using: &random), to: \.policies, by: \.name)
    case 12: add(SoakTrigger(of: self, in: world, using: &random), to: \.triggers, by: \.name)
    case 13:
      drop(from: \.policies, using: &random)
      drop(from: \.triggers, using: &random)
    default: editAttributes(using: &random)
    }
  }

  private mutating func addColumn(in world: SoakWorld, using random: inout SeededGenerator) {
    let column = SoakColumn(random.pick(SoakNames.columns), in: world, using: &random)
    if !columns.contains(where: { $0.name == column.name }), column.name != "id" {
      columns.append(column)
    }
  }

  private mutating func editAttributes(using random: inout SeededGenerator) {
    switch random.number(0...4) {
    case 0: hasKey.toggle()
    case 1 where shape == .plain: isUnlogged.toggle()
    case 2: isSecured.toggle()
    case 3: grants = random.grants(of: ["select", "insert", "update", "delete", "trigger"])
    default: comment = random.comment()
    }
  }

  /// One more, or another in the place of one of its name.
  private mutating func add<Part>(
    _ part: Part?, to list: WritableKeyPath<SoakTable, [Part]>, by name: KeyPath<Part, Identifier>
  ) {
    guard let part else { return }
    self[keyPath: list].removeAll { $0[keyPath: name] == part[keyPath: name] }
    self[keyPath: list].append(part)
  }

  private mutating func drop<Part>(
    from list: WritableKeyPath<SoakTable, [Part]>, using random: inout SeededGenerator
  ) {
    guard !self[keyPath: list].isEmpty else { return }
    self[keyPath: list].remove(at: random.number(0...self[keyPath: list].count - 1))
  }
}
