import Diagnostics

/// Opens the files of a specification: those named, or those of the configuration.
func loadSpecFiles(_ paths: [String], project: Project) throws(InputError) -> [SourceFile] {
  var files: [SourceFile] = []
  for (name, path) in try locateSpecFiles(paths, project: project) {
    files.append(SourceFile(path: name, bytes: try readFile(path)))
  }
  return files.sorted { $0.path < $1.path }
}

/// Where each file of a specification lies, by the name under which it is reported.
func locateSpecFiles(_ paths: [String], project: Project) throws(InputError) -> [String: String] {
  let roots = paths.isEmpty ? project.configuration.spec.map(project.resolve) : paths
  var files: [String: String] = [:]
  for root in roots {
    let found = try findFiles(at: root, ending: ".md")
    if found.isEmpty { throw InputError("\(root):1:1: the folder holds no .md file") }
    for path in found { files[project.displayName(of: path)] = path }
  }
  return files
}
