import SQLText

struct SoakView: Hashable {
  let name: QualifiedName
  /// A table or a view that is made before.
  private(set) var source: QualifiedName
  private(set) var columns: [Column]
  private(set) var isMaterialized = false
  private var condition: Column?
  private var isBarrier = false
  private var grants: SoakGrants = [:]
  private var comment: String?

  struct Column: Hashable {
    let name: Identifier
    let type: SoakType
  }

  init?(in world: SoakWorld, using random: inout SeededGenerator) {
    guard let source = world.tables.randomElement(using: &random) else { return nil }
    name = random.name(of: SoakNames.views)
    self.source = source.name
    let columns = source.columns.map { Column(name: $0.name, type: $0.type) }
    self.columns = columns
    if let view = world.views.randomElement(using: &random), random.once(in: 2), view.name != name {
      self.source = view.name
      self.columns = view.columns
    }
    isMaterialized = random.once(in: 4)
    for _ in 0..<3 { edit(in: world, using: &random) }
  }

  mutating func edit(in world: SoakWorld, using random: inout SeededGenerator) {
    switch random.number(0...5) {
    case 0: if columns.count > 1 { columns.removeLast() }
    case 1: condition = columns.randomElement(using: &random)
    case 2: isBarrier.toggle()
    case 3: grants = random.grants(of: ["select", "insert"])
    case 4: comment = random.comment()
    default: extend(in: world)
    }
  }

  /// All that its source has now.
  private mutating func extend(in world: SoakWorld) {
    for column in world.columns(of: source) where !columns.contains(column) {
      columns.removeAll { $0.name == column.name }
      columns.append(column)
    }
  }

  /// The view without what its source has not any more; `nil` where nothing is left.
  func repaired(in world: SoakWorld) -> SoakView? {
    let known = world.columns(of: source)
    var result = self
    result.columns = columns.compactMap { column in known.first { $0.name == column.name } }
    if let condition, !known.contains(condition) { result.condition = nil }
    return result.columns.isEmpty ? nil : result
  }

  var script: [SQL] {
    let kind: SQL = isMaterialized ? "materialized view" : "view"
    let options: SQL = isBarrier && !isMaterialized ? " with (security_barrier)" : ""
    var query: SQL = "select \(columns.map(\.name)) from \(source)"
    if let condition {
      query += " where \(condition.type.conditions(on: condition.name).last ?? "true")"
    }
    return ["create \(kind) \(name)\(options) as \(query)"]
      + grantStatements(grants, on: "\(name)")
      + commentStatements(comment, on: "\(kind) \(name)")
  }
}
