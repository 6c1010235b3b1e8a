/// The `\if` blocks around a place of a script.
package struct ConditionStack: Sendable {
  private var levels: [Level] = []

  private struct Level {
    var isActive: Bool
    /// A branch of the block has been taken, or none may be.
    var isSettled: Bool
    var hasElse = false
    let start: Int
  }

  package init() {}

  /// Whether what stands here is run.
  package var isActive: Bool { levels.last?.isActive ?? true }

  /// Where the innermost open block begins.
  package var openStart: Int? { levels.last?.start }

  /// Whether a condition decides about the branch, and is to be read.
  package func asks(_ condition: ScriptCommand.Condition) -> Bool {
    switch condition {
    case .if: isActive
    case .elif: levels.last.map { !$0.isSettled } ?? false
    case .else, .endif: false
    }
  }

  /// Goes on behind a command that stands at an offset.
  package mutating func meet(
    _ condition: ScriptCommand.Condition, isTrue: Bool, at offset: Int
  ) throws(ScriptError) {
    if condition == .if {
      return levels.append(
        Level(isActive: isActive && isTrue, isSettled: !isActive || isTrue, start: offset))
    }
    guard var level = levels.popLast() else {
      throw ScriptError("there is no '\\if' before it", at: offset)
    }
    if condition == .endif { return }
    if level.hasElse {
      throw ScriptError("'\\else' is the last branch of an '\\if'", at: offset)
    }
    level.hasElse = condition == .else
    level.isActive = !level.isSettled && (isTrue || condition == .else)
    level.isSettled = level.isSettled || level.isActive
    levels.append(level)
  }
}

/// What psql takes for true and false; `nil` for any other word.
package func truth(_ word: String) -> Bool? {
  let word = word.lowercased()
  if word == "1" || word == "on" { return true }
  if word == "0" || word == "of" || word == "off" { return false }
  guard !word.isEmpty else { return nil }
  if "true".hasPrefix(word) || "yes".hasPrefix(word) { return true }
  return "false".hasPrefix(word) || "no".hasPrefix(word) ? false : nil
}
