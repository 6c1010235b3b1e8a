/// Where the boxes and lines of a diagram are drawn, in pixels: tables stand to the right of those that they
/// refer to, and tables without a reference in a grid below.
struct DiagramLayout {
  private(set) var boxes: [Box]
  private(set) var lines: [Line] = []
  private(set) var width = 0
  private(set) var height = 0

  struct Box {
    fileprivate(set) var x = 0
    fileprivate(set) var y = 0
    let width = DiagramLayout.boxWidth
    let height: Int

    fileprivate var middle: Int { y + DiagramLayout.headHeight / 2 }
  }

  /// A curve from the column that refers to the head of the table that it refers to.
  struct Line {
    let path: String
    let relation: EntityDiagram.Relation
  }

  static let boxWidth = 310
  static let rowHeight = 19
  static let headHeight = 30
  private static let gap = 80
  private static let spacing = 28
  private static let margin = 16
  private static let maximumColumns = 4

  init(_ diagram: EntityDiagram) {
    boxes = diagram.entities.map { entity in
      let rows = entity.columns.count + (entity.omitted > 0 ? 1 : 0)
      return Box(height: Self.headHeight + (rows > 0 ? rows * Self.rowHeight + 8 : 0))
    }
    let layers = DiagramLayers(diagram)
    let bottom = placeLayers(layers.columns)
    placeGrid(layers.loners, below: bottom, over: layers.columns.count)
    width = (boxes.map { $0.x + $0.width }.max() ?? 0) + Self.margin
    height = (boxes.map { $0.y + $0.height }.max() ?? 0) + Self.margin
    lines = diagram.relations.map { Line(path: curve($0), relation: $0) }
    if diagram.relations.contains(where: { boxes[$0.from].x <= boxes[$0.to].x }) {
      width += Self.gap / 2
    }
  }

  private static func x(ofColumn column: Int) -> Int { margin + column * (boxWidth + gap) }

  /// - Returns: where the next row of boxes may begin.
  private mutating func placeLayers(_ columns: [[Int]]) -> Int {
    let heights = columns.map { column in
      column.reduce(-Self.spacing) { $0 + boxes[$1].height + Self.spacing }
    }
    guard let tallest = heights.max() else { return Self.margin }
    for (position, column) in columns.enumerated() {
      var y = Self.margin + (tallest - heights[position]) / 2
      for entity in column {
        boxes[entity].x = Self.x(ofColumn: position)
        boxes[entity].y = y
        y += boxes[entity].height + Self.spacing
      }
    }
    return Self.margin + tallest + Self.spacing
  }

  /// Each box goes below the shortest of the columns.
  private mutating func placeGrid(_ entities: [Int], below top: Int, over width: Int) {
    let wanted = Int(Double(entities.count).squareRoot().rounded(.up))
    let count = max(1, width, min(Self.maximumColumns, wanted))
    var bottoms = Array(repeating: top, count: count)
    for entity in entities {
      let column = bottoms.indices.min { bottoms[$0] < bottoms[$1] } ?? 0
      boxes[entity].x = Self.x(ofColumn: column)
      boxes[entity].y = bottoms[column]
      bottoms[column] += boxes[entity].height + Self.spacing
    }
  }

  private func curve(_ relation: EntityDiagram.Relation) -> String {
    let from = boxes[relation.from]
    let to = boxes[relation.to]
    let startY =
      relation.column.map { from.y + Self.headHeight + $0 * Self.rowHeight + Self.rowHeight / 2 }
      ?? from.middle
    let leavesLeftwards = to.x < from.x
    let startX = leavesLeftwards ? from.x : from.x + from.width
    let endX = from.x < to.x ? to.x : to.x + to.width
    let bend = Self.gap / 2
    let first = startX + (leavesLeftwards ? -bend : bend)
    let second = endX + (from.x < to.x ? -bend : bend)
    return "M\(startX) \(startY) C\(first) \(startY) \(second) \(to.middle) \(endX) \(to.middle)"
  }
}

/// In which column a table stands: one further to the right than any that it refers to.
struct DiagramLayers {
  private(set) var columns: [[Int]] = []
  /// Tables that no line leads to or from.
  private(set) var loners: [Int] = []

  private static let tallest = 8

  init(_ diagram: EntityDiagram) {
    var targets: [Int: [Int]] = [:]
    for relation in diagram.relations where relation.from != relation.to {
      targets[relation.from, default: []].append(relation.to)
    }
    let joined = Set(targets.keys).union(targets.values.joined())
    loners = diagram.entities.indices.filter { !joined.contains($0) }
    var depths: [Int: Int] = [:]
    for entity in joined.sorted() { _ = depth(of: entity, targets, path: [], into: &depths) }
    let layers = Dictionary(grouping: joined.sorted(), by: { depths[$0] ?? 0 })
    var heights: [Int: Double] = [:]
    for level in layers.keys.sorted() {
      let ordered = sorted(layers[level] ?? [], by: targets, heights)
      for (position, entity) in ordered.enumerated() { heights[entity] = Double(position) }
      columns += stride(from: 0, to: ordered.count, by: Self.tallest).map {
        Array(ordered[$0..<min($0 + Self.tallest, ordered.count)])
      }
    }
  }

  /// Near to what they refer to, so that few lines cross.
  private func sorted(
    _ entities: [Int], by targets: [Int: [Int]], _ heights: [Int: Double]
  ) -> [Int] {
    let means = entities.map { entity in
      let known = (targets[entity] ?? []).compactMap { heights[$0] }
      return known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
    }
    return zip(means, entities).sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
  }
}

/// Where tables refer to each other in a circle, the first that is met stands left.
private func depth(
  of entity: Int, _ targets: [Int: [Int]], path: Set<Int>, into depths: inout [Int: Int]
) -> Int {
  if let known = depths[entity] { return known }
  guard !path.contains(entity) else { return -1 }
  var deepest = -1
  for target in targets[entity] ?? [] {
    deepest = max(deepest, depth(of: target, targets, path: path.union([entity]), into: &depths))
  }
  depths[entity] = deepest + 1
  return deepest + 1
}
