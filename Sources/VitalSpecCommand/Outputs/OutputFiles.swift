import FoundationEssentials
import Glibc

/// Files to be written, by their paths below a folder.
struct OutputFiles {
  let folder: String
  private(set) var contents: [String: String] = [:]
  /// Paths of files that stay as they are.
  private var kept: Set<String> = []

  init(folder: String) {
    self.folder = folder
  }

  subscript(path: String) -> String? {
    get { contents[path] }
    set { contents[path] = newValue }
  }

  /// Leaves a file as it is, whatever it holds.
  mutating func keep(_ path: String) { kept.insert(path) }

  /// What is there already of a file.
  func present(_ path: String) -> String? {
    FileManager.default.contents(atPath: "\(folder)/\(path)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The files that would be written or removed, and that somebody has changed since they were generated.
  func edited() -> [String] {
    stale().filter { path in present(path).map(isEdited) ?? false }
  }

  /// Generated files that nothing generates any more.
  func outdated() -> [String] {
    leftovers().filter { path in
      present(path).map { FileOrigin(of: $0) != nil } ?? false
    }
  }

  /// The paths whose files are missing, differ, or are no longer generated.
  func stale() -> [String] {
    let changed = contents.filter { path, text in
      FileManager.default.contents(atPath: "\(folder)/\(path)").map { Array($0) }
        != Array(text.utf8)
    }
    return (changed.keys + leftovers()).sorted()
  }

  /// Writes every file that differs, all or none: each beside its place first, then into it; what was there comes
  /// back where one of them cannot be placed. Then removes those that nothing generates any more.
  func write() throws(InputError) {
    var placed: [(path: String, before: Data?)] = []
    var waiting: [String] = []
    do {
      for path in stale() where contents[path] != nil {
        let final = "\(folder)/\(path)"
        try prepare(final)
        waiting.append(final)
        try Data((contents[path] ?? "").utf8).write(to: URL(filePath: final + Self.partial))
      }
      while let final = waiting.last {
        placed.append((final, FileManager.default.contents(atPath: final)))
        try replaceFile(at: final, with: final + Self.partial)
        waiting.removeLast()
      }
    } catch {
      for final in waiting { try? FileManager.default.removeItem(atPath: final + Self.partial) }
      for (path, before) in placed where !waiting.contains(path) { restore(path, to: before) }
      throw InputError("\(folder): nothing was written: \(error)")
    }
    for path in outdated() { try? FileManager.default.removeItem(atPath: "\(folder)/\(path)") }
  }

  static let partial = ".vital-spec-partial"

  /// Makes the folder of a file, and refuses where a folder stands in the file's own place.
  private func prepare(_ path: String) throws {
    var isFolder = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder {
      throw InputError("'\(path)' is a folder")
    }
    let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    try FileManager.default.createDirectory(
      atPath: parent.joined(separator: "/"), withIntermediateDirectories: true)
  }

  private func restore(_ path: String, to before: Data?) {
    if let before {
      try? before.write(to: URL(filePath: path))
    } else {
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  /// Scripts of an earlier run whose module is gone or renamed.
  private func leftovers() -> [String] {
    ["migrations", "rollback", "verification", "verification/pgtap"].flatMap { name in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)")) ?? []
      return names.filter { $0.hasSuffix(".sql") }.map { "\(name)/\($0)" }
        .filter { contents[$0] == nil && !kept.contains($0) }
    }
  }
}

/// Puts one file in the place of another in a single step.
func replaceFile(at path: String, with temporary: String) throws(InputError) {
  guard rename(temporary, path) == 0 else {
    throw InputError("'\(path)' cannot be replaced")
  }
}
