import FoundationEssentials
import ScratchServer

/// A specification and its catalog as they were at a git revision, laid out in a private folder that goes
/// with the value.
struct BaseRevision: ~Copyable {
  /// The project as it was.
  let project: Project
  private let folder: String

  init(_ revision: String, of project: Project) throws {
    folder = FileManager.default.temporaryDirectory.path + "/vital-spec-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder + "/tree", withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let checkout = Checkout(
      git: try Repository(revision, at: project.root), tree: folder + "/tree",
      index: folder + "/index")
    self.project = try checkout.project(like: project)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// A file of the project as it was, where it was there; anything else as it is.
  func source(like source: Source, in current: Project) -> Source {
    func moved(_ path: String) -> String? {
      let absolute = absolutePath(path)
      guard absolute.hasPrefix(current.root + "/") else { return nil }
      let old = project.root + absolute.dropFirst(current.root.count)
      return FileManager.default.fileExists(atPath: old) ? old : nil
    }
    switch source {
    case .snapshot(let path): return .snapshot(moved(path) ?? path)
    case .sql(let path): return .sql(moved(path) ?? path)
    case .spec, .database: return source
    }
  }
}

/// Where git keeps a project, and the commit that a revision names.
private struct Repository {
  let directory: String
  /// The project's folder within the repository: empty, or with a slash at its end.
  let prefix: String
  let commit: String

  init(_ revision: String, at root: String) throws(InputError) {
    func ask(_ question: String...) -> String? {
      (try? outputOfProgram(["git", "-C", root, "rev-parse"] + question))
        .map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }
    }
    guard let directory = ask("--absolute-git-dir"), let prefix = ask("--show-prefix") else {
      throw InputError(
        "--base \(revision): \(root) is in no git repository; name the JSON of an earlier report")
    }
    guard !revision.hasPrefix("-"), let commit = ask("--verify", "--quiet", revision + "^{commit}")
    else {
      throw InputError(
        "--base \(revision): there is no such revision; fetch it, or name the JSON of an earlier report"
      )
    }
    self.directory = directory
    self.prefix = prefix
    self.commit = commit
  }
}

/// Takes files out of a commit without touching the repository's own index, files or hooks.
private struct Checkout {
  let git: Repository
  let tree: String
  let index: String

  /// The project of a commit, with its own configuration where it had one.
  func project(like current: Project) throws(InputError) -> Project {
    let root = tree + "/" + git.prefix
    let rootPath = absolutePath(root)
    try fetch("vital-spec.yml")
    let path = rootPath + "/vital-spec.yml"
    let configuration =
      FileManager.default.fileExists(atPath: path)
      ? try Project(configurationPath: path).configuration : current.configuration
    for name in configuration.spec + [configuration.catalog].compactMap(\.self)
    where !name.hasPrefix("/") && !name.contains("://") {
      try fetch(name)
    }
    return Project(root: rootPath, configuration: configuration)
  }

  /// What the commit does not have is left out.
  private func fetch(_ name: String) throws(InputError) {
    let parts = (git.prefix + name).split(separator: "/").filter { $0 != "." }
    let path = parts.joined(separator: "/")
    do {
      let found = try outputOfProgram(
        ["git", "--git-dir", git.directory, "ls-tree", "--name-only", git.commit, "--", path])
      guard !found.isEmpty else { return }
      _ = try outputOfProgram([
        "env", "GIT_INDEX_FILE=\(index)", "git", "--git-dir", git.directory, "--work-tree", tree,
        "-c", "core.hooksPath=/dev/null", "--literal-pathspecs", "checkout", "--quiet", git.commit,
        "--", path,
      ])
    } catch {
      throw InputError("--base: git cannot read '\(path)': \(error)")
    }
  }
}
