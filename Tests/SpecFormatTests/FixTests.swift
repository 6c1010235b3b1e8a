import Diagnostics
import SpecFormat
import Testing

/// A document with one fault, and what its fix makes of it: `«wrong→right»`.
struct Mending: CustomTestStringConvertible, Sendable {
  let code: String
  let marked: String

  init(_ code: String, _ marked: String) {
    self.code = code
    self.marked = marked
  }

  var testDescription: String { "\(code): \(marked.split(separator: "«").last ?? "")" }
  var before: String { side(0) }
  var after: String { side(1) }

  private func side(_ index: Int) -> String {
    marked.split(separator: "«", omittingEmptySubsequences: false).enumerated()
      .map { number, part -> String in
        guard number > 0, let end = part.firstIndex(of: "»") else { return String(part) }
        let sides = part[..<end].split(separator: "→", omittingEmptySubsequences: false)
        return String(sides[index] + part[part.index(after: end)...])
      }.joined()
  }

  static let all: [Mending] = [
    Mending("unknown-column", "### `t`\n\n| Field | «Typ→Type» |\n|---|---|\n| `id` | uuid |\n"),
    Mending(
      "unknown-column",
      "### `t`\n\n| Field | Type | «defualt→Default» |\n|---|---|---|\n| `a` | text | |\n"),
    Mending("unknown-type", table("| `id` | «uuuid→uuid» |\n")),
    Mending("unknown-type", table("| `id` | `«numric→numeric»(5,2)` |\n")),
    Mending("unknown-type", table("| `id` | «txt→text»[] |\n")),
    Mending("unknown-key", table("| `id` | uuid |\n\n**«Indxes→Indexes»**:\n\n- `id`\n")),
    Mending("unknown-key", table("| `id` | uuid |\n\n**«primery key→Primary key»:** `id`\n")),
    Mending("unknown-status", "# Old\n\n**Status**: «exsiting→existing»\n\n- `a`\n"),
    Mending(
      "unknown-group",
      table("| `id` | uuid |\n\n**Includes**: ids, «tmestamps→timestamps»\n\n" + groups)),
    Mending("unknown-field", table("| `owner` | uuid |\n\n**Primary key**: `«ownr→owner»`\n")),
    Mending(
      "unknown-field", table("| `owner` | uuid |\n\n**Indexes**:\n\n- `«onwer→owner»` desc — why\n")
    ),
    Mending(
      "unknown-field",
      table("| `parent` | uuid | |\n| `child` | uuid | `t(«parrent→parent»)` |\n", reference: true)),
    Mending(
      "dangling-reference",
      table("| `a` | uuid | `«onwers→owners»(id)` on delete cascade |\n", reference: true)
        + "\n# Old\n\n**Status**: existing\n\n- `owners`\n"),
    Mending("broken-table", "### `t`\n\n| Field | Type |\n«|---|→|---|---|»\n| `id` | uuid |\n"),
    Mending(
      "broken-table",
      "### `t`\n\n> | Field | Type |\n> «| :-- | --- | --- |→| :-- | --- |»\n> | `id` | uuid |\n"),
    Mending(
      "broken-table", "### `t`\n\nField | Type | Rules\n«:-|-:→|:-|-:|---|»\n`id` | uuid |\n"),
    Mending(
      "broken-table",
      "### `t`\n\n- `b` (text)\n«→\n»| Field | Type |\n|---|---|\n| `id` | uuid |\n"),
    Mending("unclosed-block", function(in: "```")),
    Mending("unclosed-block", function(in: "~~~~")),
  ]

  private static let groups = """
    ## Field group: ids

    | Field | Type |
    |---|---|
    | `a` | uuid |

    ## Field group: timestamps

    | Field | Type |
    |---|---|
    | `b` | uuid |

    """

  private static func table(_ rows: String, reference: Bool = false) -> String {
    "# M\n\n### `t`\n\n| Field | Type |\(reference ? " References |" : "")\n"
      + "|---|---|\(reference ? "---|" : "")\n" + rows
  }

  private static func function(in fence: String) -> String {
    "# M\n\n### Function `f`\n\n\(fence)sql\n"
      + "create function f() returns int language sql as 'select 1';\n«→\(fence)\n»"
  }
}

@Suite struct `Mending a specification` {
  @Test(arguments: Mending.all)
  func `writes what was meant, and nothing else`(mending: Mending) {
    let file = SourceFile(path: "a.md", text: mending.before)
    let found = findings(in: file)
    #expect(found.filter { $0.fix != nil }.map(\.rule.code) == [mending.code])
    let fixed = applyFixes(found.compactMap(\.fix), to: file)
    #expect(String(decoding: fixed.bytes, as: UTF8.self) == mending.after)
    #expect(fixed.count == 1)
  }

  @Test(arguments: Mending.all)
  func `leaves nothing to mend, and no error`(mending: Mending) {
    let found = findings(in: SourceFile(path: "a.md", text: mending.after))
    #expect(found.filter { $0.fix != nil || $0.severity == .error } == [])
  }

  @Test(arguments: Mending.all)
  func `keeps byte order mark, line endings and a last line without one`(mending: Mending) {
    func inOtherBytes(_ text: String) -> String {
      "\u{FEFF}" + String(text.dropLast(text.hasSuffix("\n") ? 1 : 0)).replacing("\n", with: "\r\n")
    }
    let file = SourceFile(path: "a.md", text: inOtherBytes(mending.before))
    let fixed = applyFixes(findings(in: file).compactMap(\.fix), to: file)
    let ending = mending.code == "unclosed-block" ? "\r\n" : ""
    #expect(String(decoding: fixed.bytes, as: UTF8.self) == inOtherBytes(mending.after) + ending)
  }

  @Test(arguments: [
    "### `t`\n\n| Field | Type |\n|---|---|\n| `id` | timestampz |\n",
    "### `t`\n\n| Field | Type |\n|---|---|\n| `id` | u\\_uid |\n",
    "### `t`\n\n| Field | Colour |\n|---|---|\n| `id` | uuid |\n",
    "### `t`\n\n| Field | Type |\n|---|---|\n| `aab` | uuid |\n| `aac` | uuid |\n\n**Primary key**: `aad`\n",
    "text\n|---|---|\n", "```sql\nselect 1;\n\n# More\n", "- a\n\n  ```sql\n  select 1;\n",
    "> ```sql\n> select 1;\n\nmore\n",
  ])
  func `leaves to the author what has more than one cure`(text: String) {
    #expect(findings(in: SourceFile(path: "a.md", text: text)).compactMap(\.fix) == [])
  }

  @Test func `says what may have been meant`() {
    let file = SourceFile(
      path: "a.md", text: "### `t`\n\n| Field | Type |\n|---|---|\n| `id` | timestampz |\n")
    #expect(findings(in: file).map(\.help) == ["did you mean 'timestamp' or 'timestamptz'?"])
  }

  private func findings(in file: SourceFile) -> [Diagnostic] {
    var bag = DiagnosticBag()
    _ = lower(readSpec([file], into: &bag), into: &bag)
    return bag.sorted
  }
}

@Suite struct `Applying fixes` {
  private let file = SourceFile(path: "a.md", text: "äb\r\ncd\rx")

  private func fix(_ bytes: Range<Int>, _ text: String) -> Diagnostic.Fix {
    .init(replacing: file.range(bytes), with: text)
  }

  private func result(_ fixes: Diagnostic.Fix...) -> String {
    String(decoding: applyFixes(fixes, to: file).bytes, as: UTF8.self)
  }

  @Test func `goes by place, not by order`() {
    #expect(result(fix(8..<9, "z"), fix(2..<3, "c"), fix(0..<2, "")) == "c\r\ncd\rz")
  }

  @Test func `does the first of two that overlap`() {
    #expect(result(fix(0..<3, "A"), fix(2..<6, "B")) == "A\r\ncd\rx")
    #expect(applyFixes([fix(0..<3, "A"), fix(2..<6, "B")], to: file).count == 1)
  }

  @Test func `does both of two that touch`() {
    #expect(result(fix(0..<3, "A"), fix(3..<5, "B")) == "ABcd\rx")
  }

  @Test func `does one of two at the same place`() {
    #expect(result(fix(9..<9, "2"), fix(9..<9, "1")) == "äb\r\ncd\rx1")
  }

  @Test func `does not count what changes nothing, or is about another file`() {
    let other = SourceRange(file: "b.md")
    let fixes = [fix(0..<2, "ä"), Diagnostic.Fix(replacing: other, with: "x")]
    #expect(applyFixes(fixes, to: file) == applyFixes([], to: file))
  }
}
