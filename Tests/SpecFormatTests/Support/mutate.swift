/// A document with some of what goes wrong when people edit: lines lost, doubled and swapped, cells cut off, bytes
/// turned, marks put where they do harm.
func mutate(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
  var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    .map { Array($0) }
  for _ in 0..<Int.random(in: 1...4, using: &random) {
    guard let line = lines.indices.randomElement(using: &random) else { break }
    switch Int.random(in: 0..<8, using: &random) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: line)
    case 2:
      guard let other = lines.indices.randomElement(using: &random) else { break }
      lines.swapAt(line, other)
    case 3:
      let last = lines[line].dropLast().lastIndex(of: UInt8(ascii: "|"))
      lines[line].removeSubrange((last ?? lines[line].count)...)
    case 4:
      guard let place = lines[line].indices.randomElement(using: &random) else { break }
      lines[line][place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 5: lines.removeSubrange(line...)
    case 6: lines[line].removeLast(lines[line].count / 2)
    default:
      let mark = marks.randomElement(using: &random) ?? []
      lines[line].insert(
        contentsOf: mark, at: Int.random(in: 0...lines[line].count, using: &random))
    }
  }
  return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
}

private let marks: [[UInt8]] =
  [
    "|", "||", "`", "``", "```", "\\", "\\|", "**", "*", "_", "<br>", "(", ")", "[", "]", "\"", "'",
    ":", ";", ",", " — ", "\r", "\r\n", "\n\n", "\t", "    ", "> ", "- ", "# ", "\u{0}", "\u{FEFF}",
    "e\u{301}", "\u{202E}", "🙂", "$$", "--", "/*",
  ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xC0, 0x80]]
