import SQLScript

/// The statements of a script, without blanks; those that are not complete end with `…`.
func statements(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return splitScript(bytes).compactMap { piece in
    guard case .statement(let part) = piece.kind else { return nil }
    return String(decoding: bytes[piece.range], as: UTF8.self) + (part.isComplete ? "" : "…")
  }
}

/// The kinds and texts of all pieces that are not blank.
func pieces(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return splitScript(bytes).compactMap { piece in
    let text = String(decoding: bytes[piece.range], as: UTF8.self)
    return switch piece.kind {
    case .blank: nil
    case .statement: "sql: \(text)"
    case .command(let command): "\(command.name): \(trimmed(bytes[command.arguments]))"
    case .copyData: "rows: \(trimmed(bytes[piece.range]))"
    case .section(let section): "\(section)"
    }
  }
}

private func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
  let isBlank = { (byte: UInt8) in " \t\r\n".utf8.contains(byte) }
  let end = bytes.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? bytes.startIndex
  return String(decoding: bytes[..<end].drop(while: isBlank), as: UTF8.self)
}
