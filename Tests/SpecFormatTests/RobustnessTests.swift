import Diagnostics
import SpecFormat
import Testing

/// A generator of numbers that gives the same ones for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct `Reading anything` {
  private static let fragments = [
    "# M (Sections 1–2)\n", "## Section 1: A\n", "### `t`\n", "### Function `f`\n",
    "## Field group: g\n", "**Includes**: g\n", "**Indexes**:\n\n", "- `a` where not null\n",
    "- gin on `b`\n", "**Unique**: `k` (`a`, `b`)\n", "**Primary key**: `a`\n",
    "| Field | Type | Rules |\n|---|---|---|\n", "| `a` | integer | 0–9 |\n", "| `b` | text[] |\n",
    "| a | b | c | d |\n",
    "```sql\ncreate function f() returns int language sql as $$ 1 $$;\n```\n",
    "```sql\nselect\n", "```sql\ncreate table t (a int default 1, check (a > 0), é text);\n```\n",
    "> ```sql\n> alter table t add b int unique, drop c;\n> create index on t (a, (b));\n> ```\n",
    "```sql\ncreate type e as enum ('x'); create policy p on t using (a); comment on table t is 'c';\n```\n",
    "```sql\n\\d t\n```\n",
    "```sql\ngrant all on t, u to r; create table u (a e, a e, like t);\n```\n",
    "**Policies**:\n\n- `p` for all to `r`: `true`\n", "> ", "- ", "`", "|",
    "\\|",
    "**", "\n", "\r\n", "\t", "é", "🙂", "\u{0}", "\u{FEFF}", "**Status**: existing\n",
  ]

  @Test(arguments: 0..<300)
  func `never fails, whatever the document`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var text = ""
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      text += Self.fragments.randomElement(using: &random) ?? ""
    }
    var bytes = Array(text.utf8)
    if seed % 5 == 0, !bytes.isEmpty {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    let file = SourceFile(path: "a.md", bytes: bytes)
    var bag = DiagnosticBag()
    let document = readSpec([file], into: &bag)
    _ = lower(document, into: &bag)
    for diagnostic in bag.sorted {
      #expect(diagnostic.range.line <= file.lineCount)
      #expect(file.offset(of: diagnostic.range.start) <= bytes.count)
    }
    _ = renderHuman(bag.sorted, files: [file.path: file])
  }
}
