import Diagnostics

/// Opens the files of a specification: those named, or those of the configuration.
func loadSpecFiles(_ paths: [String], project: Project) throws(InputError) -> [SourceFile] {
  let roots = paths.isEmpty ? project.configuration.spec.map(project.resolve) : paths
  var files: [String: SourceFile] = [:]
  for root in roots {
    let found = try findFiles(at: root, ending: ".md")
    if found.isEmpty { throw InputError("\(root):1:1: the folder holds no .md file") }
    for path in found {
      let name = project.displayName(of: path)
      files[name] = SourceFile(path: name, bytes: try readFile(path))
    }
  }
  return files.values.sorted { $0.path < $1.path }
}
