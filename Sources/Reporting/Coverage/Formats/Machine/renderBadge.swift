package import Templates

/// The percentage as a badge, in the look of shields.io.
package func renderBadge(_ report: CoverageReport) throws(TemplateError) -> String {
  let label = "spec coverage"
  let message = percent(report.all)
  let left = width(of: label) + 10
  let right = width(of: message) + 10
  return try Template.badge.render(
    .group([
      "label": .text(label), "message": .text(message), "color": .text(color(report.all.percent)),
      "left": .text("\(left)"), "right": .text("\(right)"), "width": .text("\(left + right)"),
      "leftMiddle": .text("\(left * 5)"), "rightMiddle": .text("\(left * 10 + right * 5)"),
      "leftLength": .text("\((left - 10) * 10)"), "rightLength": .text("\((right - 10) * 10)"),
    ]))
}

/// In pixels of Verdana at 11, near enough: the drawing sets the length of the text to it.
private func width(of text: String) -> Int {
  let tenths = text.reduce(0) { sum, character in
    switch character {
    case "i", "l", ".", " ": sum + 38
    case "%": sum + 118
    case "f", "t", "r": sum + 45
    default: sum + 68
    }
  }
  return (tenths + 9) / 10
}

private func color(_ percent: Double) -> String {
  switch percent {
  case 100...: "#4c1"
  case 90...: "#97ca00"
  case 75...: "#a4a61d"
  case 50...: "#dfb317"
  case 25...: "#fe7d37"
  default: "#e05d44"
  }
}
