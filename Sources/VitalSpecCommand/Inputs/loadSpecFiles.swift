import Diagnostics

/// Opens the files of a specification: those named, or those of the configuration.
func loadSpecFiles(_ paths: [String], project: Project) throws(InputError) -> [SourceFile] {
  var files: [SourceFile] = []
  for (name, path) in try findSpecFiles(paths, project: project) {
    files.append(SourceFile(path: name, bytes: try readFile(path)))
  }
  return files
}

/// The paths of a specification's files by the names under which reports show them, in order of name.
func findSpecFiles(
  _ paths: [String], project: Project
) throws(InputError) -> [(name: String, path: String)] {
  let roots = paths.isEmpty ? project.configuration.spec.map(project.resolve) : paths
  var found: [String: String] = [:]
  for root in roots {
    let files = try findFiles(at: root, ending: ".md")
    if files.isEmpty { throw InputError("\(root):1:1: the folder holds no .md file") }
    for path in files { found[project.displayName(of: path)] = path }
  }
  return found.sorted { $0.key < $1.key }.map { (name: $0.key, path: $0.value) }
}
