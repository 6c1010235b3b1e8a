import Diagnostics
import FoundationEssentials
import SQLScript

extension Elaboration {
  /// Does what a command of psql's does; `false` where it ends the file.
  mutating func perform(
    _ command: ScriptCommand, at offset: Int, of run: inout ScriptRun
  ) throws -> Bool {
    let script = run.script
    if case .condition(let condition) = command.meaning, run.isForward {
      try decide(condition, by: command, at: offset, of: &run)
      return true
    }
    guard run.isActive else { return true }
    switch command.meaning {
    case .nothing, .condition: break
    case .copyRows: remarks.movesOfRows += 1
    case .set: set(try arguments(of: command, in: script))
    case .unset: for name in try arguments(of: command, in: script) { variables[name] = nil }
    case .encoding:
      try checkEncoding(try arguments(of: command, in: script), at: offset, in: script)
    case .connect: try connect(try arguments(of: command, in: script), at: offset, in: script)
    case .include(let isRelativeToFile):
      try include(command, isRelativeToFile: isRelativeToFile, at: offset, in: script)
    case .send: try sendPending(of: &run)
    case .runResults: try sendResults(of: &run)
    case .forget: run.pending = []
    case .quit: return false
    case .program:
      throw script.error("programs are not run: take '\\!' out of the file", at: offset)
    case .unknown:
      throw script.error(
        "the psql command '\\\(command.name)' is not understood: take it out, or write the SQL that it stands for",
        at: offset)
    }
    return true
  }

  private func arguments(of command: ScriptCommand, in script: Script) throws -> [String] {
    do {
      return try readArguments(of: command, in: script.file.bytes, variables: variables)
    } catch {
      throw script.error(error.message, at: error.offset)
    }
  }

  private mutating func set(_ arguments: [String]) {
    guard let name = arguments.first else { return }
    variables[name] = arguments.dropFirst().joined()
  }

  private func decide(
    _ condition: ScriptCommand.Condition, by command: ScriptCommand, at offset: Int,
    of run: inout ScriptRun
  ) throws {
    var isTrue = false
    if run.conditions.asks(condition) {
      let word = try arguments(of: command, in: run.script).joined(separator: " ")
      guard let value = truth(word) else {
        throw run.script.error(
          "'\(word)' is neither true nor false: write one of the two, or '\\set' the variable to it",
          at: offset)
      }
      isTrue = value
    }
    do {
      try run.conditions.meet(condition, isTrue: isTrue, at: offset)
    } catch {
      throw run.script.error(error.message, at: error.offset)
    }
  }

  private func checkEncoding(_ arguments: [String], at offset: Int, in script: Script) throws {
    let known = ["utf8", "utf-8", "unicode", "sql_ascii"]
    guard let name = arguments.first, !known.contains(name.lowercased()) else { return }
    throw script.error(
      "files are read in UTF-8, not in \(name): write the file anew (pg_dump --encoding=UTF8)",
      at: offset)
  }

  /// Takes the first database that a source connects to for its own.
  private mutating func connect(
    _ arguments: [String], at offset: Int, in script: Script
  ) throws {
    guard let name = databaseName(arguments) else { return }
    if let database = remarks.database, database != name {
      throw script.error(
        "a source is one database, and this connects to '\(name)' after '\(database)': split the file, or use pg_dump of one database in the place of pg_dumpall",
        at: offset)
    }
    if remarks.database == nil {
      Terminal.progress(
        "note: \(script.file.place(offset)): '\(name)' is taken for the database of this source")
    }
    remarks.database = name
    variables["DBNAME"] = name
  }

  private mutating func include(
    _ command: ScriptCommand, isRelativeToFile: Bool, at offset: Int, in script: Script
  ) throws {
    guard let argument = try arguments(of: command, in: script).first else {
      throw script.error("the name of a file is missing behind '\\\(command.name)'", at: offset)
    }
    let name = String(argument.reversed().drop { $0 == ";" }.reversed())
    let path = script.resolve(name, isRelativeToFile: isRelativeToFile)
    if open.contains(where: { $0.path == path }) {
      throw script.error("'\(name)' is being run already: it includes itself", at: offset)
    }
    guard FileManager.default.fileExists(atPath: path) else {
      let base =
        isRelativeToFile ? "this file" : "the working folder ('\\ir' is relative to the file)"
      throw script.error("there is no file '\(name)', relative to \(base)", at: offset)
    }
    try self.run(try Script(path: path), at: script.file.place(offset))
  }
}

/// The database that `\connect` names: alone, in settings or in a URI; `nil` where it stays the same.
private func databaseName(_ arguments: [String]) -> String? {
  let named = arguments.first { !$0.hasPrefix("-reuse-previous=") }
  guard let text = named.map(unquoted), text != "-", !text.isEmpty else { return nil }
  if let scheme = text.firstRange(of: "://") {
    let rest = text[scheme.upperBound...].prefix { $0 != "?" }
    return rest.firstIndex(of: "/").map { String(rest[rest.index(after: $0)...]) }
  }
  guard text.contains("=") else { return text }
  guard let setting = text.firstRange(of: "dbname=") else { return nil }
  let value = text[setting.upperBound...]
  return value.first == "'"
    ? String(value.dropFirst().prefix { $0 != "'" }) : String(value.prefix { $0 != " " })
}

private func unquoted(_ text: String) -> String {
  guard text.count > 1, text.first == "\"", text.last == "\"" else { return text }
  return String(text.dropFirst().dropLast())
}
