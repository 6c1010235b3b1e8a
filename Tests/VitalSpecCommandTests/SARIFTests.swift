import TestSupport
import Testing

/// What SARIF 2.1.0 asks of a log, and what the readers of one go by.
@Suite struct `The SARIF` {
  @Test(arguments: BadDocument.fields + BadDocument.structure + BadDocument.sql)
  func `has what the standard requires`(document: BadDocument) throws {
    let bench = try Workbench(bytes: document.bytes)
    let text = try bench.run("check", "--format", "sarif").output
    try bench.folder.write(text, to: "log.sarif")
    let validity = try validateJSON(bench.folder.path("log.sarif"), by: Standard.sarif)
    #expect(validity.status == 0, "\(validity.output)\(validity.errors)")
    let log = try JSON(parsing: text)
    let run = try #require(log["runs"]?.elements.first)
    let driver = run["tool"]?["driver"]
    #expect(driver?["name"] == "vital-spec")
    let rules = driver?["rules"]?.elements ?? []
    #expect(rules.allSatisfy { $0["shortDescription"]?["text"]?.string?.isEmpty == false })
    let results = run["results"]?.elements ?? []
    #expect(results.contains { $0["ruleId"]?.string == document.code })
    for result in results {
      #expect(result["message"]?["text"]?.string?.isEmpty == false)
      #expect(rules.contains { $0["id"] == result["ruleId"] })
      #expect(["note", "warning", "error"].contains(result["level"]?.string))
      let places =
        (result["locations"]?.elements ?? []) + (result["relatedLocations"]?.elements ?? [])
      #expect(!places.isEmpty)
      for place in places {
        let physical = place["physicalLocation"]
        #expect(physical?["artifactLocation"]?["uri"] == "specs/notes.md")
        expectRegion(physical?["region"])
      }
      for fix in result["fixes"]?.elements ?? [] {
        let change = try #require(fix["artifactChanges"]?.elements.first)
        #expect(change["artifactLocation"]?["uri"] == "specs/notes.md")
        let replacement = try #require(change["replacements"]?.elements.first)
        expectRegion(replacement["deletedRegion"])
        #expect(replacement["insertedContent"]?["text"]?.string != nil)
      }
    }
  }

  private func expectRegion(_ region: JSON?) {
    let numbers = ["startLine", "startColumn", "endLine", "endColumn"].map {
      region?[$0]?.number ?? 0
    }
    #expect(numbers.allSatisfy { $0 >= 1 })
    #expect((numbers[0], numbers[1]) <= (numbers[2], numbers[3]))
  }

  @Test func `of nothing wrong has no results`() throws {
    let result = try Workbench("# Nothing to find\n").run("check", "--format", "sarif")
    #expect(result.status == 0)
    let run = try JSON(parsing: result.output)["runs"]?.elements.first
    #expect(run?["results"] == [])
  }

  @Test func `counts columns in UTF-16`() throws {
    let bench = try Workbench("\u{FEFF}" + notes + "| `🙂ä` | uuuid | |\n")
    let run = try JSON(parsing: try bench.run("check", "--format", "sarif").output)["runs"]?
      .elements.first
    #expect(run?["columnKind"] == "utf16CodeUnits")
    let result = run?["results"]?.elements.first
    let region = result?["locations"]?.elements.first?["physicalLocation"]?["region"]
    #expect(region?["startColumn"] == 11)
    #expect(region?["endColumn"] == 16)
    let change = result?["fixes"]?.elements.first?["artifactChanges"]?.elements.first
    #expect(change?["replacements"]?.elements.first?["deletedRegion"] == region)
  }

  @Test func `writes a path as a reference`() throws {
    let bench = try Workbench(notes)
    try bench.folder.write(notes.replacing("uuid", with: "nonsense"), to: "specs/a b%#é.md")
    let run = try JSON(parsing: try bench.run("check", "--format", "sarif").output)["runs"]?
      .elements.first
    let place = run?["results"]?.elements.first?["locations"]?.elements.first?["physicalLocation"]
    #expect(place?["artifactLocation"]?["uri"] == "specs/a%20b%25%23%C3%A9.md")
  }
}

@Suite struct `The annotations for GitHub` {
  @Test(arguments: [(10, 0), (11, 1), (25, 15)])
  func `are ten of a level, and a note of the rest`(faults: Int, rest: Int) throws {
    let rows = (1...faults).map { "| `f\($0)` | nonsense | |\n| `g\($0)` | | |\n" }.joined()
    let result = try Workbench(notes + rows).run("check", "--format", "github")
    #expect(result.status == 1)
    let lines = result.output.split(separator: "\n")
    for (command, word) in [("error", "error"), ("warning", "warning")] {
      let own = lines.filter { $0.hasPrefix("::\(command)") }
      #expect(own.count { $0.hasPrefix("::\(command) file=specs/notes.md,line=") } == 10)
      let note =
        "::\(command)::\(rest) more \(word)\(rest == 1 ? "" : "s") in the log of 'vital-spec check'"
      #expect(own.dropFirst(10).map(String.init) == (rest == 0 ? [] : [note]))
    }
  }

  @Test func `keep commas, colons and percents in a path apart from the command`() throws {
    let bench = try Workbench(notes)
    try bench.folder.write(notes.replacing("uuid", with: "a%b"), to: "specs/a,b:c%.md")
    let result = try bench.run("check", "--format", "github")
    #expect(result.output.hasPrefix("::error file=specs/a%2Cb%3Ac%25.md,line=9,"))
    #expect(result.output.contains("::'a%25b' is no type of PostgreSQL"))
  }
}
