import SQLText

/// All that a script makes: a value, so that an edit of it is another script.
struct SoakWorld: Hashable {
  var types: [SoakMadeType] = []
  var sequences: [SoakSequence] = []
  var functions: [SoakFunction] = []
  var tables: [SoakTable] = []
  var views: [SoakView] = []

  init(using random: inout SeededGenerator) {
    for _ in 0..<random.number(8...22) { add(using: &random) }
    repair()
  }

  mutating func edit(using random: inout SeededGenerator) {
    for _ in 0..<random.number(1...6) {
      switch random.number(0...9) {
      case 0, 1: add(using: &random)
      case 2: remove(using: &random)
      default: editOne(using: &random)
      }
    }
    repair()
  }

  private mutating func add(using random: inout SeededGenerator) {
    switch random.number(0...9) {
    case 0: put(SoakMadeType(using: &random), into: \.types, by: \.name)
    case 1: put(SoakSequence(using: &random), into: \.sequences, by: \.name)
    case 2, 3:
      let function = SoakFunction(use(using: &random), using: &random)
      put(function, into: \.functions, by: \.key)
    case 4, 5:
      if let view = SoakView(in: self, using: &random) { put(view, into: \.views, by: \.name) }
    default: put(SoakTable(in: self, using: &random), into: \.tables, by: \.name)
    }
  }

  private func use(using random: inout SeededGenerator) -> SoakFunction.Use {
    let table = tables.randomElement(using: &random)?.name
    switch (random.number(0...4), table) {
    case (0, let table?): return .counting(table, isParsed: random.once(in: 2))
    case (1, let table?): return .rows(of: table)
    case (2, _): return .plain
    default: return .trigger
    }
  }

  private mutating func remove(using random: inout SeededGenerator) {
    switch random.number(0...6) {
    case 0: types.removeFirst(min(1, types.count))
    case 1: sequences.removeFirst(min(1, sequences.count))
    case 2: functions.removeFirst(min(1, functions.count))
    case 3: views.removeFirst(min(1, views.count))
    default:
      let name = tables.randomElement(using: &random)?.name
      tables.removeAll { $0.name == name }
    }
  }

  private mutating func editOne(using random: inout SeededGenerator) {
    let world = self
    switch random.number(0...9) {
    case 0: alter(\.types, using: &random) { $0.edit(using: &$1) }
    case 1: alter(\.sequences, using: &random) { $0.edit(using: &$1) }
    case 2: alter(\.functions, using: &random) { $0.edit(using: &$1) }
    case 3: alter(\.views, using: &random) { $0.edit(in: world, using: &$1) }
    default: alter(\.tables, using: &random) { $0.edit(in: world, using: &$1) }
    }
  }

  private mutating func alter<Object>(
    _ list: WritableKeyPath<SoakWorld, [Object]>, using random: inout SeededGenerator,
    _ edit: (inout Object, inout SeededGenerator) -> Void
  ) {
    guard !self[keyPath: list].isEmpty else { return }
    edit(&self[keyPath: list][random.number(0...self[keyPath: list].count - 1)], &random)
  }

  private mutating func put<Object, Key: Equatable>(
    _ object: Object, into list: WritableKeyPath<SoakWorld, [Object]>, by key: KeyPath<Object, Key>
  ) {
    guard !self[keyPath: list].contains(where: { $0[keyPath: key] == object[keyPath: key] }) else {
      return
    }
    self[keyPath: list].append(object)
  }

  /// What a view of the table or view may show.
  func columns(of source: QualifiedName) -> [SoakView.Column] {
    if let table = tables.first(where: { $0.name == source }) {
      return table.columns.map { SoakView.Column(name: $0.name, type: $0.type) }
    }
    return views.first { $0.name == source }?.columns ?? []
  }

  /// The statements that make all of it, each after what it needs.
  var script: [SQL] {
    var schemas = Set([types.map(\.name), sequences.map(\.name), functions.map(\.name)].joined())
    schemas.formUnion(tables.map(\.name) + views.map(\.name))
    let names = Set(schemas.map(\.schema)).subtracting(["public"]).sorted()
    return names.map { "create schema \($0)" }
      + types.flatMap(\.script) + sequences.flatMap(\.script)
      + functions.filter { $0.table == nil }.flatMap(\.script)
      + tables.filter { !$0.isHeir }.flatMap(\.creation)
      + tables.filter(\.isHeir).flatMap(\.creation)
      + functions.filter { $0.table != nil }.flatMap(\.script)
      + tables.flatMap(\.attachments) + views.flatMap(\.script)
  }
}
