/// A line a law, under the words that say what its columns are; below a law that fails, what was found.
package func renderProofText(_ laws: [Law]) -> String {
  let rows = laws.map(cells)
  let widths = header.indices.map { column in
    ([header] + rows).map { $0[column].count }.max() ?? 0
  }
  var text = line(header, widths)
  for (law, row) in zip(laws, rows) {
    text += line(row, widths)
    if let reason = law.reason {
      text += "  " + reason.replacing("\n", with: "\n  ") + "\n"
    }
  }
  let failed = laws.count { !$0.holds }
  let time = seconds(laws.map(\.duration).reduce(.zero, +))
  return text
    + (failed == 0 ? "all \(laws.count) laws hold" : "\(failed) of \(laws.count) laws fail")
    + ", in \(time)\n"
}

private let header = ["", "migration", "law", "objects", "statements", "time"]

private func cells(_ law: Law) -> [String] {
  [
    law.holds ? "holds" : "FAILS", law.subject, law.claim, "\(law.objects)", "\(law.statements)",
    seconds(law.duration),
  ]
}

/// Words to the left, numbers to the right.
private func line(_ cells: [String], _ widths: [Int]) -> String {
  let padded = cells.indices.map { column in
    let padding = String(repeating: " ", count: widths[column] - cells[column].count)
    return column < 3 ? cells[column] + padding : padding + cells[column]
  }
  return padded.joined(separator: "  ") + "\n"
}

/// `0.31 s`
private func seconds(_ duration: Duration) -> String {
  let (whole, rest) = duration.components
  let hundredths = Int(whole) * 100 + Int(rest / 10_000_000_000_000_000)
  let fraction = hundredths % 100
  return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
}
