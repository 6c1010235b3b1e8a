import Foundation
import TestSupport
import Testing

/// A folder with a document that a rule finds fault with, and the same document cured.
struct GoldenLint: CustomTestStringConvertible, Sendable {
  let code: String

  var testDescription: String { code }

  static let root = Repository.path("Tests/Goldens/lint")

  static let all: [GoldenLint] = {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return names.filter { $0.hasSuffix("/bad.md") }.sorted()
      .map { GoldenLint(code: String($0.dropLast("/bad.md".count))) }
  }()

  func check(_ file: String) throws -> ProgramResult {
    try runTool(["check", "\(code)/\(file)"], in: Self.root)
  }

  var findings: String { "\(Self.root)/\(code)/findings.txt" }
}

@Suite struct `What is unwise` {
  @Test(arguments: GoldenLint.all)
  func `is found in a bad document, and nothing else`(golden: GoldenLint) throws {
    let found = try golden.check("bad.md").errors
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try Data(found.utf8).write(to: URL(filePath: golden.findings))
      Issue.record("recorded \(golden.findings)")
    }
    #expect(found == (try readText(golden.findings)))
    let codes = Set(found.matches(of: /(?m)^(?:error|warning|note)\[([a-z-]+)\]/).map { $0.1 })
    #expect(codes == [golden.code[...]])
  }

  @Test(arguments: GoldenLint.all)
  func `is not found in a good one`(golden: GoldenLint) throws {
    let result = try golden.check("good.md")
    #expect(result.errors == "")
    #expect(result.output.hasPrefix("ok: "))
  }

  @Test func `does not hide behind an error, nor add to it`() throws {
    let bench = try Workbench(notes + "| `price` | money | |\n| `name` | uuuid | |\n")
    #expect(try !bench.run("check").errors.contains("money-type"))
    let cured = try Workbench(notes + "| `price` | money | |\n| `name` | uuid | |\n")
    #expect(try cured.run("check").errors.contains("warning[money-type]"))
  }

  @Test(arguments: ["model", "diff", "coverage", "generate"])
  func `is shown by every command that reads a specification`(command: String) throws {
    let bench = try Workbench(notes + "| `price` | money | |\n")
    let result = try bench.run(command)
    #expect(result.status == 0)
    #expect(result.errors.contains("warning[money-type]"))
  }

  @Test func `is found once in a field that tables share`() throws {
    let result = try check(
      """
      ## Section 1: Notes

      ### `notes`

      - `id` (uuid)

      **Includes**: sums

      **Primary key**: `id`

      ### `bills`

      - `id` (uuid)

      **Includes**: sums

      **Primary key**: `id`

      ## Field group: sums

      | Field | Type |
      |---|---|
      | `price` | money |

      """)
    #expect(result.map { $0["line"] } == [23])
    #expect(result.map { $0["code"] } == ["money-type"])
  }

  @Test func `has a fix where a type is one word and another does the same better`() throws {
    let found = try check(
      """
      ### `notes`

      | Field | Type |
      |---|---|
      | `id` | uuid |
      | `a` | `JSON` |
      | `b` | json[] |
      | `c` | **time**stamp |
      | `d` | timestamp without time zone |

      - `e` (timestamp, NOT NULL)

      **Primary key**: `id`

      """)
    let fixes = found.map { finding in
      [finding["fix"]?["line"], finding["fix"]?["column"], finding["fix"]?["replacement"]]
    }
    #expect(
      fixes == [
        [6, 10, "jsonb"], [nil, nil, nil], [nil, nil, nil], [9, 9, "timestamptz"],
        [11, 8, "timestamptz"],
      ])
    #expect(found.first?["fix"]?["endColumn"] == 14)
  }

  private func check(_ spec: String) throws -> [JSON] {
    let result = try Workbench(spec).run("check", "--format", "json")
    return try JSON(parsing: result.output)["diagnostics"]?.elements ?? []
  }
}
