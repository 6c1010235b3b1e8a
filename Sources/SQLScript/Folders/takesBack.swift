/// Whether a file of a folder of migrations takes one back, by its name or that of a folder.
///
/// - Parameter path: relative to the folder of migrations.
package func takesBack(_ path: String) -> Bool {
  var folders = path.split(separator: "/").map { $0.lowercased() }
  guard let file = folders.popLast() else { return false }
  if folders.contains(where: backwardFolders.contains) { return true }
  let stem = file.hasSuffix(".sql") ? file.dropLast(4) : file[...]
  let last = stem.split(whereSeparator: { "._-".contains($0) }).last ?? stem
  return backwardWords.contains(String(last)) || isNumberedUndo(stem)
}

private let backwardWords: Set<String> = ["down", "undo", "rollback", "revert"]
private let backwardFolders = backwardWords.union(["rollbacks", "downs", "reverts"])

/// `U2__name`, which undoes `V2__name`
private func isNumberedUndo(_ stem: Substring) -> Bool {
  guard stem.first == "u", let mark = stem.firstRange(of: "__") else { return false }
  let version = stem[stem.index(after: stem.startIndex)..<mark.lowerBound].utf8
  return !version.isEmpty && version.allSatisfy { isDigit($0) || "._".utf8.contains($0) }
}
