import Foundation
import TestSupport
import Testing
import Yams

/// The command lines that people copy, run in a project under version control.
@Suite struct `The examples` {
  @Test(arguments: try examples())
  func `hold commands that pass`(line: ExampleLine) throws {
    let folder = try Persona.project()
    try folder.commitAll()
    let result = try runShell(line.command, in: folder)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  @Test func `hold a dozen commands, and every format for machines`() throws {
    let commands = try examples().map(\.command)
    #expect(commands.count >= 12)
    for format in ["sarif", "html", "badge", "gitlab", "junit"] {
      #expect(commands.contains { $0.contains("--format \(format)") })
    }
  }

  @Test func `write files that are not under version control`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.path("examples"))
    #expect(names.sorted() == ["github-actions.yml", "gitlab-ci.yml", "pre-commit-config.yaml"])
  }
}

struct ExampleLine: CustomTestStringConvertible, Sendable {
  let file: String
  let command: String

  var testDescription: String { "\(file): \(command)" }
}

private func examples() throws -> [ExampleLine] {
  let github = try document("examples/github-actions.yml")["jobs"]?["schema"]?["steps"]
  let gitlab = try document("examples/gitlab-ci.yml")["schema"]?["script"]
  let hooks = try document("examples/pre-commit-config.yaml")["repos"]?[0]?["hooks"]
  var lines: [ExampleLine] = []
  for step in github?.array() ?? [] {
    guard let command = step["run"]?.string else { continue }
    lines.append(ExampleLine(file: "github-actions.yml", command: command))
  }
  for line in gitlab?.array() ?? [] {
    guard let command = line.string else { continue }
    lines.append(ExampleLine(file: "gitlab-ci.yml", command: command))
  }
  for hook in hooks?.array() ?? [] {
    guard let command = hook["entry"]?.string else { continue }
    lines.append(ExampleLine(file: "pre-commit-config.yaml", command: command))
  }
  return lines
}

/// The steps of the action, one after the other, with what GitHub would give them.
@Suite struct `The action` {
  private struct Step {
    let name: String
    let script: String
    let shell: String?
    let variables: [String]
  }

  private func steps() throws -> [Step] {
    let steps = try document("action.yml")["runs"]?["steps"]?.array() ?? []
    return steps.map { step in
      Step(
        name: step["name"]?.string ?? "", script: step["run"]?.string ?? "",
        shell: step["shell"]?.string,
        variables: step["env"]?.mapping?.keys.compactMap(\.string) ?? [])
    }
  }

  /// A clone of the project with a branch that asks for one field more, and a `gh` that keeps what it is given.
  private func clone(comments: String) throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    let project = try Persona.project()
    try project.commitAll()
    try FileManager.default.moveItem(atPath: project.root, toPath: folder.path("origin"))
    try folder.git("clone", "--quiet", "origin", "work")
    let path = "work/specs/persona/time-perspectives.md"
    let text = try folder.read(path)
    try folder.write(
      text.replacing(
        "| `meeting_load` | text |",
        with: "| `mood` | text |  |  | New |\n| `meeting_load` | text |"),
      to: path)
    try folder.write(
      "#!/bin/sh\necho \"$@\" >> \"$GH_LOG\"\ncase \"$*\" in *--paginate*) echo '\(comments)';; esac\n",
      to: "bin/gh")
    _ = try runShell("chmod +x bin/gh; mkdir temporary", in: folder)
    return folder
  }

  @Test(arguments: [("", "POST"), ("17", "PATCH")])
  func `checks, reports and comments, once`(comments: String, method: String) throws {
    let folder = try clone(comments: comments)
    let values = [
      "CONFIG": "vital-spec.yml", "AGAINST": "", "BASE": "HEAD", "BASE_REF": "main",
      "FAIL_UNDER": "", "FAIL_ON": "drifted", "LINK_BASE": "https://example.org/o/r/blob/abc/",
      "GH_TOKEN": "none", "REPOSITORY": "o/r", "NUMBER": "5", "STATUS": "0",
      "REPORT": folder.path("temporary/vital-spec-coverage.md"),
    ]
    let surroundings = [
      "RUNNER_TEMP": folder.path("temporary"), "GITHUB_OUTPUT": folder.path("outputs"),
      "GITHUB_STEP_SUMMARY": folder.path("summary"), "GITHUB_PATH": folder.path("path"),
      "GITHUB_ACTION_PATH": Repository.root, "GH_LOG": folder.path("gh"),
    ]
    for step in try steps() {
      #expect(step.shell == "bash")
      #expect(step.variables.allSatisfy { values[$0] != nil }, "\(step.variables)")
      #expect(!step.script.contains("${{"), "an expression in a script can be written by strangers")
      let result = try runShell(
        "cd work\n" + step.script, in: folder, shell: "/bin/bash",
        environment: surroundings.merging(values) { $1 }, before: folder.path("bin"))
      #expect(result.status == 0, "\(step.name): \(result.output)\(result.errors)")
      if step.name == "Show the gap" { #expect(result.output.contains("persona_week_in_life")) }
    }
    let report = try folder.read("temporary/vital-spec-coverage.md")
    #expect(
      report.contains("https://example.org/o/r/blob/abc/specs/persona/time-perspectives.md#L"))
    #expect(report.contains("Touched since `HEAD`: 1 section, 1 object"), "\(report)")
    #expect(try folder.read("summary") == report)
    #expect(try folder.read("outputs").contains("status=0"))
    let calls = try folder.read("gh").split(separator: "\n")
    #expect(calls.count == 2)
    #expect(calls.last?.contains("--method \(method)") == true)
  }

  @Test func `ends where there is no report, and comments nothing`() throws {
    let folder = try clone(comments: "")
    let script = try #require(try steps().first { $0.name == "Measure the coverage" }).script
    let result = try runShell(
      "cd work\n" + script, in: folder, shell: "/bin/bash",
      environment: [
        "RUNNER_TEMP": folder.path("temporary"), "GITHUB_OUTPUT": folder.path("outputs"),
        "GITHUB_STEP_SUMMARY": folder.path("summary"), "CONFIG": "vital-spec.yml",
        "AGAINST": "nowhere.json", "BASE": "", "FAIL_UNDER": "", "FAIL_ON": "", "LINK_BASE": "",
      ], before: folder.path("bin"))
    #expect(result.status == 1)
    #expect(result.errors.contains("nowhere.json"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("summary")))
  }

  @Test func `finds its comment by the marker of the report`() throws {
    let script = try #require(try steps().first { $0.name == "Write the comment" }).script
    let report = try runTool(["coverage", "--format", "markdown"], in: Repository.root)
    let marker = try #require(report.output.split(separator: "\n").first)
    #expect(script.contains(#"startswith("\#(marker)")"#))
  }
}

private func document(_ path: String) throws -> Node {
  try #require(try Yams.compose(yaml: try readText(Repository.path(path))))
}
