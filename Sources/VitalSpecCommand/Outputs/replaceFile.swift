import FoundationEssentials
import Glibc

/// Writes a file anew in a single step: whole, or not at all.
func replaceFile(_ path: String, with bytes: [UInt8]) throws(InputError) {
  let temporary = path + ".vital-spec-partial"
  do {
    try Data(bytes).write(to: URL(filePath: temporary))
  } catch {
    throw InputError("\(path): cannot be written: \(error)")
  }
  guard rename(temporary, path) == 0 else {
    try? FileManager.default.removeItem(atPath: temporary)
    throw InputError("'\(path)' cannot be replaced")
  }
}
