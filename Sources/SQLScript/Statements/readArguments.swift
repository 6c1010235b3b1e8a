import SQLText

/// Reads the arguments of a command as psql does: quotes taken off, values put in for variables.
package func readArguments(
  of command: ScriptCommand, in bytes: [UInt8], variables: [String: String]
) throws(ScriptError) -> [String] {
  var reader = ArgumentReader(bytes: bytes, range: command.arguments, variables: variables)
  return try reader.readAll()
}

private struct ArgumentReader {
  let bytes: [UInt8]
  let variables: [String: String]
  let end: Int
  var position: Int

  init(bytes: [UInt8], range: Range<Int>, variables: [String: String]) {
    self.bytes = bytes
    self.variables = variables
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func readAll() throws(ScriptError) -> [String] {
    var arguments: [String] = []
    while true {
      while position < end, isBlank(bytes[position]) { position += 1 }
      guard position < end else { return arguments }
      arguments.append(String(decoding: try readOne(), as: UTF8.self))
    }
  }

  private mutating func readOne() throws(ScriptError) -> [UInt8] {
    var value: [UInt8] = []
    while position < end, !isBlank(bytes[position]) {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "'"): value += try readQuoted()
      case UInt8(ascii: "\""): value += try readName()
      case UInt8(ascii: ":"): value += readVariable()
      case UInt8(ascii: "`"):
        throw ScriptError(
          "the output of a program is not used: write what the program would print",
          at: position)
      default:
        value.append(byte)
        position += 1
      }
    }
    return value
  }

  private mutating func readQuoted() throws(ScriptError) -> [UInt8] {
    let start = position
    var value: [UInt8] = []
    position += 1
    while position < end {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\\"), position < end {
        value.append(unescaped(bytes[position]))
        position += 1
      } else if byte != UInt8(ascii: "'") {
        value.append(byte)
      } else if position < end, bytes[position] == byte {
        value.append(byte)
        position += 1
      } else {
        return value
      }
    }
    throw ScriptError("the quoted string does not end on its line", at: start)
  }

  /// A name between double quotes, with them: they are a part of the argument.
  private mutating func readName() throws(ScriptError) -> [UInt8] {
    let start = position
    let rest = bytes[(start + 1)..<end]
    guard let close = rest.firstIndex(of: UInt8(ascii: "\"")) else {
      throw ScriptError("the quoted name does not end on its line", at: start)
    }
    position = close + 1
    return Array(bytes[start..<position])
  }

  private mutating func readVariable() -> [UInt8] {
    let start = position
    position += 1
    let kinds: [Replacement.Quoting] = [.none, .literal, .identifier, .existence]
    for quoting in kinds {
      guard let found = variableReference(in: bytes, at: start, quoting: quoting),
        found.range.upperBound <= end, let text = found.text(with: variables)
      else { continue }
      position = found.range.upperBound
      return Array(text.utf8)
    }
    return [bytes[start]]
  }

  private func unescaped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: byte
    }
  }
}

extension Replacement {
  /// What stands in its place; `nil` for a variable that is not set, which stays as it is written.
  func text(with variables: [String: String]) -> String? {
    guard case .variable(let name, let quoting) = kind else { return "" }
    let value = variables[name]
    switch quoting {
    case .none: return value
    case .literal: return value.map { SQL.literal($0).text }
    case .identifier: return value.map { Identifier($0).quoted }
    case .existence: return value == nil ? "FALSE" : "TRUE"
    }
  }
}
