import FoundationEssentials
import Glibc

/// Writes a file anew, whole or not at all; its permissions stay, and a link to it remains one.
func replaceContents(of path: String, with bytes: [UInt8]) throws(InputError) {
  guard let resolved = realpath(path, nil) else {
    throw InputError("\(path):1:1: there is no such file")
  }
  defer { free(resolved) }
  let target = String(cString: resolved)
  let partial = target + OutputFiles.partial
  do {
    try Data(bytes).write(to: URL(filePath: partial))
    var status = stat()
    if stat(target, &status) == 0 { chmod(partial, status.st_mode & 0o7777) }
    try replaceFile(at: target, with: partial)
  } catch {
    try? FileManager.default.removeItem(atPath: partial)
    throw InputError("\(path):1:1: the file cannot be written: \(error)")
  }
}
