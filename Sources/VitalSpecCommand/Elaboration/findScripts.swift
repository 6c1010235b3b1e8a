import SQLScript

/// The SQL files of a source in the order in which they run.
struct FoundScripts {
  var scripts: [Script] = []
  /// Files that take a migration back, relative to the folder.
  var backward: [String] = []

  /// Says what does not run.
  func show() {
    guard !backward.isEmpty else { return }
    let more = backward.count > 3 ? " and \(backward.count - 3) more" : ""
    let names = backward.prefix(3).joined(separator: ", ")
    Terminal.progress("note: what takes a migration back is left out: \(names)\(more)")
  }
}

/// Finds the files of a folder of migrations; a file stands for itself.
func findScripts(at path: String) throws(InputError) -> FoundScripts {
  let paths = try findFiles(at: path, ending: ".sql")
  if paths == [path] { return FoundScripts(scripts: [try Script(path: path)]) }
  let names = paths.map { String($0.dropFirst(path.count + 1)) }.filter { !isHidden($0) }
  let forward = names.filter { !takesBack($0) }.sorted(by: precedes)
  var scripts: [Script] = []
  for name in forward { scripts.append(try Script(path: "\(path)/\(name)")) }
  guard !scripts.isEmpty else {
    throw InputError("\(shownPath(path)):1:1: the folder holds no .sql file that makes something")
  }
  // What another file includes runs there.
  let included = Set(
    scripts.flatMap { script in script.includedPaths.filter { $0 != script.path } })
  let roots = scripts.filter { !included.contains($0.path) }
  return FoundScripts(
    scripts: roots.isEmpty ? scripts : roots, backward: names.filter(takesBack).sorted(by: precedes)
  )
}

private func isHidden(_ path: String) -> Bool {
  path.split(separator: "/").contains { $0.hasPrefix(".") }
}
