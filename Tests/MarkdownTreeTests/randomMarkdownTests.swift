import Diagnostics
import MarkdownTree
import Testing

@Suite struct `Reading random bytes` {
  private static let fragments = [
    "| a | b |\n", "|---|---|\n", "| 1 | 2 | 3 |\n", "|-|\n", ":-:|\n", "||\n", "text\n", "\n",
    "\r\n", "\r", "- ", "  - ", "1. ", "> ", ">", "    ", "\t", "```\n", "```sql\n", "~~~\n",
    "# H #\n", "===\n", "---\n", "`a|b`", "``", "\\|", "\\", "**b**", "*", "__", "_x_", "[l](u)",
    "[", "](", "![i](j)", "<br>", "<http://x>", "<div>\n", "</div>\n", "- [ ] t\n", "é", "🙂",
    "&lt;", "&#0;", "[a]: /u\n", "\u{0}", "\u{B}", "\u{C}",
    "\u{FEFF}",
  ].map { Array($0.utf8) }

  private func bytes(_ seed: UInt64) -> [UInt8] {
    var numbers = SplitMix(state: seed)
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...40, using: &numbers) {
      if Int.random(in: 0..<20, using: &numbers) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &numbers))
      } else {
        bytes += Self.fragments.randomElement(using: &numbers) ?? []
      }
    }
    return bytes
  }

  @Test(arguments: 0..<40)
  func `keeps every block within its parent and after its neighbour`(_ group: Int) {
    for seed in 0..<100 {
      let file = SourceFile(path: "spec.md", bytes: bytes(UInt64(group * 100 + seed)))
      let document = parseMarkdown(file)
      let isSound = document.root.withDescendants.allSatisfy { node in
        let bounds =
          [node.bytes.lowerBound]
          + node.children.flatMap { [$0.bytes.lowerBound, $0.bytes.upperBound] }
        return zip(bounds, bounds.dropFirst()).allSatisfy { $0 <= $1 }
          && (bounds.last ?? 0) <= node.bytes.upperBound
      }
      #expect(isSound, "seed \(group * 100 + seed)")
      #expect(document.root.bytes == 0..<file.bytes.count)
      #expect(document.problems.allSatisfy { $0.bytes.upperBound <= file.bytes.count })
    }
  }

  @Test(arguments: 0..<40)
  func `keeps every span within its text and after its neighbour`(_ group: Int) {
    for seed in 0..<100 {
      let file = SourceFile(path: "spec.md", bytes: bytes(UInt64(group * 100 + seed)))
      let spans = scanInlines(0..<file.bytes.count, in: file)
      let bounds = spans.flatMap { [$0.bytes.lowerBound, $0.bytes.upperBound] }
      let isSound =
        zip(bounds, bounds.dropFirst()).allSatisfy { $0 <= $1 }
        && (bounds.last ?? 0) <= file.bytes.count
      #expect(isSound, "seed \(group * 100 + seed)")
    }
  }

  @Test func `reads the same at the same time as alone`() async {
    let files = (0..<200).map { SourceFile(path: "spec.md", bytes: bytes($0)) }
    let alone = files.map { parseMarkdown($0) }
    let together = await withTaskGroup(of: (Int, MarkdownDocument).self) { group in
      for (index, file) in files.enumerated() { group.addTask { (index, parseMarkdown(file)) } }
      return await group.reduce(into: [Int: MarkdownDocument]()) { $0[$1.0] = $1.1 }
    }
    #expect(files.indices.allSatisfy { together[$0] == alone[$0] })
  }
}

/// A small generator that gives the same numbers everywhere.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
