import Glibc

/// The programs of one PostgreSQL installation.
package struct PostgresBinaries: Hashable, Sendable {
  package let folder: String

  package var initdb: String { folder + "/initdb" }
  package var postgres: String { folder + "/postgres" }
  package var pgDump: String { folder + "/pg_dump" }

  /// Takes a folder that holds all the programs; `nil` for another.
  package init?(folder: String) {
    self.folder = folder
    let programs = [initdb, postgres, pgDump]
    guard programs.allSatisfy({ program in access(program, X_OK) == 0 }) else { return nil }
  }

  /// The folder that `VITAL_SPEC_PG_BIN` names and no other; else the newest of Debian's; else that of
  /// the `pg_config` on the path.
  package static func find() -> PostgresBinaries? {
    if let folder = overridingFolder { return PostgresBinaries(folder: folder) }
    let folders = matches(of: "/usr/lib/postgresql/*/bin").sorted { major($0) > major($1) }
    return folders.lazy.compactMap { PostgresBinaries(folder: $0) }.first ?? fromPath()
  }

  static var overridingFolder: String? {
    getenv("VITAL_SPEC_PG_BIN").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func major(_ folder: String) -> Double {
    folder.split(separator: "/").dropLast().last.flatMap { Double($0) } ?? 0
  }

  private static func fromPath() -> PostgresBinaries? {
    let folder = try? outputOfProgram(["pg_config", "--bindir"])
    return (folder?.split(separator: "\n").first).flatMap { PostgresBinaries(folder: String($0)) }
  }
}

private func matches(of pattern: String) -> [String] {
  var found = glob_t()
  defer { globfree(&found) }
  guard glob(pattern, 0, nil, &found) == 0 else { return [] }
  return (0..<Int(found.gl_pathc)).compactMap { index in
    found.gl_pathv[index].map { String(cString: $0) }
  }
}
