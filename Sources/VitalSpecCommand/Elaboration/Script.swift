import Diagnostics
import FoundationEssentials
import SQLScript
import SQLText

/// A file of SQL, split where psql would split it.
struct Script {
  /// Absolute.
  let path: String
  let file: SourceFile
  let pieces: [ScriptPiece]

  /// Reads a file; one that is no text in UTF-8 is refused with its place.
  init(path: String) throws(InputError) {
    self.path = absolutePath(path)
    file = SourceFile(path: shownPath(path), bytes: try readFile(path))
    if let archive = Archive(file.bytes) {
      throw InputError("\(file.path):1:1: \(archive.advice)")
    }
    if let offset = file.firstInvalidByte {
      let cure = "write it anew in UTF-8 (pg_dump --encoding=UTF8)"
      throw InputError("\(file.place(offset)): this byte is not UTF-8: \(cure)")
    }
    if let offset = file.bytes.firstIndex(of: 0) {
      throw InputError("\(file.place(offset)): a zero byte is no text: take it out")
    }
    pieces = splitScript(file.bytes)
  }

  /// Whether `pg_dump` wrote it.
  var isDump: Bool { isDumpHeader(file.bytes.prefix(200)) }

  /// What is wrong at a byte of the script.
  func error(_ message: String, at offset: Int) -> InputError {
    InputError("\(file.place(offset)): \(message)")
  }

  /// The files that it includes by a plain name.
  var includedPaths: [String] {
    pieces.compactMap { piece in
      guard case .command(let command) = piece.kind,
        case .include(let isRelativeToFile) = command.meaning,
        let name = try? readArguments(of: command, in: file.bytes, variables: [:]).first
      else { return nil }
      return resolve(name, isRelativeToFile: isRelativeToFile)
    }
  }

  /// The path of a file that a command names.
  func resolve(_ name: String, isRelativeToFile: Bool) -> String {
    isRelativeToFile && !name.hasPrefix("/")
      ? absolutePath("\(path)/../\(name)") : absolutePath(name)
  }
}

extension SourceFile {
  /// `file:line:column`
  func place(_ offset: Int) -> String {
    let location = location(ofByte: offset)
    return "\(path):\(location.line):\(location.column)"
  }
}

/// Whether a file that begins like this is a dump in the plain format.
func isDumpHeader(_ bytes: ArraySlice<UInt8>) -> Bool {
  String(decoding: bytes, as: UTF8.self).contains("-- PostgreSQL database")
}

/// A path as errors name it: relative to the working folder where it lies within.
func shownPath(_ path: String) -> String {
  let folder = FileManager.default.currentDirectoryPath + "/"
  let absolute = absolutePath(path)
  return absolute.hasPrefix(folder) ? String(absolute.dropFirst(folder.count)) : path
}

/// A file that holds SQL in a form that is not text.
private enum Archive: CaseIterable {
  case pgDump, gzip

  init?(_ bytes: [UInt8]) {
    guard let archive = Self.allCases.first(where: { bytes.starts(with: $0.mark) }) else {
      return nil
    }
    self = archive
  }

  private var mark: [UInt8] {
    switch self {
    case .pgDump: Array("PGDMP".utf8)
    case .gzip: [0x1F, 0x8B]
    }
  }

  var advice: String {
    switch self {
    case .pgDump:
      "this is an archive of pg_dump: make SQL of it (pg_restore --schema-only -f schema.sql ARCHIVE)"
    case .gzip: "the file is compressed: unpack it first (gunzip)"
    }
  }
}
