import Foundation
import Reporting
import Templates
import TestSupport
import Testing

/// What the standards ask of the formats for machines, and what readers of the formats go by.
@Suite struct `A format for machines` {
  @Test(arguments: GoldenCoverage.all)
  func `is SARIF 2.1.0`(golden: GoldenCoverage) throws {
    let report = try golden.report()
    let text = encoded(coverageSARIF(report))
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = (driver?["rules"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    let results = run["results"] as? [[String: Any]] ?? []
    #expect(results.count == report.findings.count)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index] == result["ruleId"] as? String)
      #expect(["note", "warning", "error"].contains(result["level"] as? String))
      #expect((result["message"] as? [String: String])?["text"]?.isEmpty == false)
      let prints = result["partialFingerprints"] as? [String: String]
      #expect(prints?["vitalSpecFinding/v1"]?.count == 12)
      for location in result["locations"] as? [[String: Any]] ?? [] {
        guard let place = location["physicalLocation"] as? [String: Any] else { continue }
        #expect((place["artifactLocation"] as? [String: String])?["uri"]?.isEmpty == false)
        #expect((place["region"] as? [String: Int])?["startLine"] ?? 0 > 0)
      }
    }
    try expectValid(text, by: Standard.sarif)
    try expectRefused(text.replacing("\"2.1.0\"", with: "\"2.0\""), by: Standard.sarif)
  }

  @Test(arguments: GoldenCoverage.all)
  func `is JUnit`(golden: GoldenCoverage) throws {
    let report = try golden.report()
    let folder = TemporaryFolder()
    try folder.write(try renderCoverageJUnit(report), to: "junit.xml")
    try expectXML(folder.path("junit.xml"), options: ["--schema", Standard.junit])
    let wrong = try renderCoverageJUnit(report).replacing(
      "<testsuites>", with: "<testsuites wrong=\"1\">")
    try folder.write(wrong, to: "wrong.xml")
    let refusal = try runProgram(
      "/usr/bin/xmllint", ["--noout", "--schema", Standard.junit, folder.path("wrong.xml")])
    #expect(refusal.status != 0)
    let counts = { (path: String) in
      try runProgram("/usr/bin/xmllint", ["--xpath", path, folder.path("junit.xml")]).output
        .filter(\.isNumber)
    }
    let items = report.sections.flatMap(\.items)
    let others = report.unspecified.count + report.missingFromSpec.count
    #expect(try counts("count(//testcase)") == "\(items.count + others)")
    #expect(try counts("sum(//testsuite/@tests)") == "\(items.count + others)")
    #expect(try counts("count(//failure)") == counts("sum(//testsuite/@failures)"))
    #expect(try counts("count(//skipped)") == counts("sum(//testsuite/@skipped)"))
    let names = try counts("count(//testcase[@name != '' and @classname != '' and @time])")
    #expect(names == "\(items.count + others)")
  }

  @Test(arguments: GoldenCoverage.all)
  func `is a badge of well-formed SVG`(golden: GoldenCoverage) throws {
    let folder = TemporaryFolder()
    let report = try golden.report()
    try folder.write(try renderBadge(report), to: "badge.svg")
    try expectXML(folder.path("badge.svg"))
    let title = try runProgram(
      "/usr/bin/xmllint", ["--xpath", "string(/*/*[1])", folder.path("badge.svg")]
    ).output
    #expect(title.hasPrefix("spec coverage: "))
  }

  @Test(arguments: GoldenCoverage.all)
  func `is what GitLab takes as code quality`(golden: GoldenCoverage) throws {
    let text = encoded(coverageGitLab(try golden.report()))
    let issues = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(issues.count == (try golden.report().findings.count))
    for issue in issues {
      let location = issue["location"] as? [String: Any]
      #expect((location?["path"] as? String)?.isEmpty == false)
      #expect((location?["lines"] as? [String: Int])?["begin"] ?? 0 > 0)
      let words = ["description", "check_name", "fingerprint"].compactMap { issue[$0] as? String }
      #expect(words.count == 3 && words.allSatisfy { !$0.isEmpty })
      let severities = ["info", "minor", "major", "critical", "blocker"]
      #expect(severities.contains(issue["severity"] as? String ?? ""))
    }
  }

  @Test(arguments: GoldenCoverage.all)
  func `is at most ten annotations of a level, and a note of the rest`(golden: GoldenCoverage)
    throws
  {
    let lines = renderCoverageGitHub(try golden.report()).split(separator: "\n")
    for command in ["error", "warning", "notice"] {
      let own = lines.filter { $0.hasPrefix("::\(command) ") }
      #expect(own.count <= 10)
      #expect(lines.count { $0.hasPrefix("::\(command)::") } <= 1)
    }
    #expect(lines.allSatisfy { $0.hasPrefix("::") })
  }

  @Test(arguments: GoldenCoverage.all)
  func `is the JSON of the published schema`(golden: GoldenCoverage) throws {
    for hasLines in [true, false] {
      let text = encoded(
        coverageJSON(try golden.report(), diagnostics: [], hasLines: hasLines))
      let schema = Repository.path("docs/schemas/coverage.schema.json")
      try expectValid(text, by: schema)
      try expectRefused(text.replacing("\"verdict\"", with: "\"judgement\""), by: schema)
    }
  }

  private func expectValid(_ text: String, by schema: String) throws {
    let result = try validate(text, by: schema)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  /// Shows that the schema is held against a document at all.
  private func expectRefused(_ text: String, by schema: String) throws {
    #expect(try validate(text, by: schema).status == 1)
  }

  private func validate(_ text: String, by schema: String) throws -> ProgramResult {
    let folder = TemporaryFolder()
    try folder.write(text, to: "document.json")
    return try validateJSON(folder.path("document.json"), by: schema)
  }

  private func expectXML(_ path: String, options: [String] = []) throws {
    let result = try runProgram("/usr/bin/xmllint", options + ["--noout", path])
    #expect(result.status == 0, "\(result.errors)")
  }
}

@Suite struct `A template` {
  @Test(arguments: [
    ("<", "&lt;"), (">", "&gt;"), ("&", "&amp;"), ("\"", "&quot;"), ("'", "&#39;"),
  ])
  func `escapes a sign also where a mark combines with it`(sign: String, entity: String) throws {
    let value = TemplateValue.group(["label": .text(sign + "\u{301}"), "message": .text("")])
    let text = try Template.badge.render(value)
    #expect(text.utf8.firstRange(of: "<title>\(entity)\u{301}: <".utf8) != nil)
  }

  @Test(arguments: Template.allCases)
  func `can be read`(template: Template) throws {
    #expect(!(try template.render(.group([:]))).isEmpty)
  }

  @Test func `holds nothing that XML cannot`() throws {
    let text = try Template.badge.render(.group(["label": .text("a\0\u{1B}\u{FFFE}b")]))
    #expect(text.contains("<title>a\u{FFFD}\u{FFFD}\u{FFFD}b: "))
  }

  @Test func `takes the hashes of its style and script as its policy`() throws {
    for (text, hash) in [
      (PageAsset.style, PageAsset.styleHash), (PageAsset.script, PageAsset.scriptHash),
    ] {
      let folder = TemporaryFolder()
      try folder.write(text, to: "asset")
      let command = #"openssl dgst -sha256 -binary "$0" | base64"#
      let result = try runProgram("/bin/sh", ["-c", command, folder.path("asset")])
      #expect("sha256-\(result.output)" == hash + "\n")
    }
  }
}
