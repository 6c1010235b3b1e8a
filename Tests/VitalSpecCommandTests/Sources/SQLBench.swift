import TestSupport

/// A folder of SQL files, each of which may mark a place with `1️⃣`.
struct SQLBench {
  let folder = TemporaryFolder()
  /// `file:line:column` of the mark.
  private(set) var place = ""

  init(_ files: [String: String], platform: String = "postgresql") throws {
    try folder.write("platform: \(platform)\n", to: "vital-spec.yml")
    for (path, marked) in files {
      let text = MarkedText(marked)
      if text.text != marked { place = "\(path):\(text.place)" }
      try folder.write(text.text, to: path)
    }
  }

  func snapshot(of source: String) throws -> ProgramResult {
    try runTool(["snapshot", source], in: folder.root)
  }

  /// The snapshot is that of plain SQL; gives what the tool says beside it.
  func read(_ source: String, is sql: String) throws -> (isSame: Bool, remarks: String) {
    let result = try snapshot(of: source)
    try folder.write("\(sql)\n", to: "expected/plain.sql")
    let expected = try snapshot(of: "expected/plain.sql")
    return (
      result.status == 0 && !result.output.isEmpty && result.output == expected.output,
      result.errors + expected.errors
    )
  }
}
