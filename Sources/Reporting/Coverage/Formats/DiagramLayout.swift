/// Where the boxes and lines of a diagram are drawn, in pixels.
struct DiagramLayout {
  private(set) var boxes: [Box] = []
  private(set) var lines: [Line] = []
  private(set) var width = 0
  private(set) var height = 0

  struct Box {
    let x: Int
    let y: Int
    let width: Int
    let height: Int
  }

  /// A curve that leaves one box and ends at another.
  struct Line {
    let path: String
    let endX: Int
    let endY: Int
    let label: String
  }

  static let boxWidth = 270
  static let rowHeight = 18
  static let headHeight = 26
  private static let gap = 70
  private static let margin = 20

  /// Each box goes below the shortest of the columns.
  init(_ diagram: EntityDiagram) {
    let columns = max(1, min(4, Int(Double(diagram.entities.count).squareRoot().rounded(.up))))
    var bottoms = Array(repeating: Self.margin, count: columns)
    for entity in diagram.entities {
      let column = bottoms.indices.min { bottoms[$0] < bottoms[$1] } ?? 0
      let rows = entity.columns.count + (entity.omitted > 0 ? 1 : 0)
      let box = Box(
        x: Self.margin + column * (Self.boxWidth + Self.gap), y: bottoms[column],
        width: Self.boxWidth, height: Self.headHeight + rows * Self.rowHeight + 8)
      boxes.append(box)
      bottoms[column] += box.height + 30
    }
    width = 2 * Self.margin + columns * Self.boxWidth + (columns - 1) * Self.gap
    height = (bottoms.max() ?? 0) + Self.margin
    lines = diagram.relations.map { line($0) }
  }

  private func line(_ relation: EntityDiagram.Relation) -> Line {
    let from = boxes[relation.from]
    let to = boxes[relation.to]
    let isRightwards = to.x > from.x
    let startX = isRightwards ? from.x + from.width : from.x
    let endX = to.x >= from.x + from.width ? to.x : to.x + to.width
    let leaving = relation.from == relation.to || to.x == from.x ? from.x + from.width : startX
    let startY = from.y + from.height / 2
    let endY = to.y + Self.headHeight / 2 + (relation.from == relation.to ? 0 : 4)
    let bend = Self.gap / 2
    let first = leaving + (leaving == from.x ? -bend : bend)
    let second = endX + (endX == to.x ? -bend : bend)
    return Line(
      path: "M\(leaving) \(startY) C\(first) \(startY) \(second) \(endY) \(endX) \(endY)",
      endX: endX, endY: endY, label: relation.label)
  }
}
