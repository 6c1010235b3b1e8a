import TestSupport

/// What git does in a folder, whatever its user has set.
extension TemporaryFolder {
  @discardableResult
  func git(_ arguments: String...) throws -> String {
    let settings = [
      "-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "-c",
      "commit.gpgsign=false", "-c", "init.defaultBranch=main", "-c", "core.hooksPath=/dev/null",
    ]
    let result = try runProgram("/usr/bin/git", settings + arguments, in: root)
    guard result.status == 0 else { throw ToolFailure(description: result.errors) }
    return result.output
  }

  /// Puts all there is under version control.
  func commitAll(_ message: String = "As it is") throws {
    try git("init", "--quiet")
    try git("add", "--all")
    try git("commit", "--quiet", "--message", message)
  }
}
