import FoundationEssentials
import Glibc

/// Files to be written, by their paths below a folder.
struct OutputFiles {
  let folder: String
  private(set) var contents: [String: String] = [:]

  init(folder: String) {
    self.folder = folder
  }

  subscript(path: String) -> String? {
    get { contents[path] }
    set { contents[path] = newValue }
  }

  /// The paths whose files are missing, differ, or are no longer generated.
  func stale() -> [String] {
    let changed = contents.filter { path, text in
      FileManager.default.contents(atPath: "\(folder)/\(path)").map { Array($0) }
        != Array(text.utf8)
    }
    return (changed.keys + leftovers()).sorted()
  }

  /// Writes every file that differs: all of them beside their places first, then each into its place.
  func write() throws(InputError) {
    var pending: [(temporary: String, final: String)] = []
    do {
      for path in stale() where contents[path] != nil {
        let final = "\(folder)/\(path)"
        let parent = final.split(separator: "/", omittingEmptySubsequences: false).dropLast()
          .joined(separator: "/")
        try FileManager.default.createDirectory(
          atPath: parent, withIntermediateDirectories: true)
        let temporary = final + ".partial"
        pending.append((temporary, final))
        try Data((contents[path] ?? "").utf8).write(to: URL(filePath: temporary))
      }
      for (temporary, final) in pending {
        _ = try FileManager.default.replaceFile(at: final, with: temporary)
      }
    } catch {
      for (temporary, _) in pending { try? FileManager.default.removeItem(atPath: temporary) }
      throw InputError("\(folder): nothing could be written: \(error)")
    }
  }

  /// Scripts of an earlier run whose module is gone or renamed.
  private func leftovers() -> [String] {
    ["migrations", "rollback", "verification"].flatMap { name in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)")) ?? []
      return names.filter { $0.hasSuffix(".sql") }.map { "\(name)/\($0)" }
        .filter { contents[$0] == nil }
    }
  }
}

extension FileManager {
  /// Puts one file in the place of another in a single step.
  fileprivate func replaceFile(at path: String, with temporary: String) throws -> Bool {
    guard rename(temporary, path) == 0 else {
      throw InputError("\(path): the file cannot be replaced")
    }
    return true
  }
}
