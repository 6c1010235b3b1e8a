import Diagnostics
import Templates

/// What fills the drawing of the tables that change.
func diagramGaps(_ diagram: EntityDiagram) -> [String: TemplateValue] {
  let layout = DiagramLayout(diagram)
  let changing = diagram.entities.count { $0.state != .unchanged }
  let rest = diagram.omitted > 0 ? ", and \(diagram.omitted) more that are not drawn" : ""
  return [
    "hasDiagram": .flag(!diagram.entities.isEmpty),
    "diagramTitle": .text(
      "\(count(changing, "table")) and \(count(diagram.relations.count, "reference"))\(rest)"),
    "diagramWidth": .text("\(layout.width)"), "diagramHeight": .text("\(layout.height)"),
    "lines": .list(
      layout.lines.map { line in
        .group([
          "d": .text(line.path), "end": .text(line.relation.isRequired ? "one" : "maybe"),
          "label": .text(line.relation.label),
        ])
      }),
    "boxes": .list(zip(diagram.entities, layout.boxes).map { box($0, $1) }),
  ]
}

private func box(_ entity: EntityDiagram.Entity, _ box: DiagramLayout.Box) -> TemplateValue {
  var texts = [text(entity.name, 34, "name", x: box.x + 12, y: box.y + 20)]
  let firstLine = box.y + DiagramLayout.headHeight + 13
  for (position, column) in entity.columns.enumerated() {
    let y = firstLine + position * DiagramLayout.rowHeight
    let style = column.isChanged ? "changed" : "column"
    let type = column.target.map { "→ \($0)" } ?? column.type
    texts.append(text(marks(column), 5, "type", x: box.x + 12, y: y))
    texts.append(text(column.name, 20, style, x: box.x + 48, y: y))
    texts.append(text(type, 14, "type", x: box.x + 200, y: y))
  }
  if entity.omitted > 0 {
    let y = firstLine + entity.columns.count * DiagramLayout.rowHeight
    texts.append(text("and \(entity.omitted) more", 30, "type", x: box.x + 48, y: y))
  }
  return .group([
    "state": .text(entity.state.rawValue), "x": .text("\(box.x)"), "y": .text("\(box.y)"),
    "width": .text("\(box.width)"), "height": .text("\(box.height)"), "texts": .list(texts),
  ])
}

/// What stands before the name of a column, so that colour is not all that tells a change.
private func marks(_ column: EntityDiagram.Column) -> String {
  (column.isChanged ? "~" : "") + (column.isPrimary ? "PK" : column.target != nil ? "FK" : "")
}

private func text(_ text: String, _ limit: Int, _ style: String, x: Int, y: Int) -> TemplateValue {
  let shown = clipped(text, to: limit)
  return .group([
    "text": .text(shown), "whole": shown == text ? .flag(false) : .text(text),
    "style": .text(style), "x": .text("\(x)"), "y": .text("\(y)"),
  ])
}
