import FoundationEssentials

/// The folder of the configuration file, with its settings.
struct Project: Sendable {
  /// Absolute; what the configuration names is relative to it.
  let root: String
  let configuration: Configuration
  /// Whether a file says what the project is.
  var hasConfiguration = true

  /// Reads the named file, or `vital-spec.yml` here where there is one.
  init(configurationPath: String?) throws(InputError) {
    let files = FileManager.default
    let path = configurationPath ?? "vital-spec.yml"
    root = Self.parent(of: absolutePath(path))
    if files.fileExists(atPath: path) {
      let text = String(decoding: try readFile(path), as: UTF8.self)
      configuration = try Configuration(yaml: text, path: path)
    } else if configurationPath != nil {
      throw InputError("\(path): there is no such file")
    } else {
      configuration = Configuration()
      hasConfiguration = false
    }
  }

  init(root: String, configuration: Configuration) {
    self.root = root
    self.configuration = configuration
  }

  /// A path that the configuration names, for opening.
  func resolve(_ path: String) -> String {
    path.hasPrefix("/") ? path : root + "/" + path
  }

  /// A path as output and reports name it: relative to the project where it lies within.
  func displayName(of path: String) -> String {
    let absolute = absolutePath(path)
    return absolute.hasPrefix(root + "/") ? String(absolute.dropFirst(root.count + 1)) : path
  }

  private static func parent(of path: String) -> String {
    let parts = path.split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/")
  }
}

/// The path from the root, without `.` and `..`.
func absolutePath(_ path: String) -> String {
  let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  var parts: [Substring] = []
  for part in full.split(separator: "/") {
    if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
  }
  return "/" + parts.joined(separator: "/")
}

func readFile(_ path: String) throws(InputError) -> [UInt8] {
  guard FileManager.default.fileExists(atPath: path) else {
    throw InputError("\(path):1:1: there is no such file")
  }
  guard let data = FileManager.default.contents(atPath: path) else {
    throw InputError("\(path):1:1: the file cannot be read")
  }
  return Array(data)
}

/// The files below a folder with the ending, in the order of their paths; a file stands for itself.
func findFiles(at path: String, ending: String) throws(InputError) -> [String] {
  var isFolder = false
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
    throw InputError("\(path):1:1: there is no such file or folder")
  }
  guard isFolder else { return [path] }
  let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
  return names.filter { $0.hasSuffix(ending) }.sorted().map { "\(path)/\($0)" }
}
