import Diagnostics

extension Pipeline {
  /// Writes what can be mended into the files, and reads them again: a cure may bring another fault to light,
  /// so it goes on until nothing is left to mend.
  func fixSpecification(_ paths: [String]) throws(InputError) -> ReadSpec {
    var counts: [String: Int] = [:]
    var read = try readSpecification(paths)
    for _ in 0..<maximumRounds {
      let mended = read.mended()
      if mended.isEmpty { break }
      let places = try locateSpecFiles(paths, project: project)
      for (name, fixed) in mended {
        try replaceContents(of: places[name] ?? name, with: fixed.bytes)
        counts[name, default: 0] += fixed.count
      }
      read = try readSpecification(paths)
    }
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
      Terminal.progress("fixed \(count) in \(name)")
    }
    return read
  }
}

private let maximumRounds = 10

extension ReadSpec {
  /// The files that fixes change, by their names.
  fileprivate func mended() -> [String: FixedBytes] {
    let fixes = Dictionary(grouping: diagnostics.sorted.compactMap(\.fix)) { $0.range.file }
    var mended: [String: FixedBytes] = [:]
    for file in files {
      let fixed = applyFixes(fixes[file.path] ?? [], to: file)
      if fixed.count > 0 { mended[file.path] = fixed }
    }
    return mended
  }
}
