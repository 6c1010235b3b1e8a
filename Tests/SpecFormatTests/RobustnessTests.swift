import Testing

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

  /// Found by Scripts/fuzz.
  @Test(arguments: [
    "# M (Sections 1–2)\n\n## Section 1: A\n\n### N (Sections 3–4)\n\n### `t`\n",
    "### `t`\n\n- `a`\u{308}here not null\n",
  ])
  func `survives what once ended it`(text: String) {
    #expect(Reading(Array(text.utf8)).faults == [])
  }

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
    #expect(Reading(bytes).faults == [])
  }
}
