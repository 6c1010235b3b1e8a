/// A file's bytes after its fixes, and how many of them were done.
package struct FixedBytes: Hashable, Sendable {
  package let bytes: [UInt8]
  /// The fixes that changed something.
  package let count: Int
}

/// Does the fixes in order of place; of two that overlap or begin at one place, the first. Every other byte
/// stays as it is.
package func applyFixes(_ fixes: [Diagnostic.Fix], to file: SourceFile) -> FixedBytes {
  var bytes: [UInt8] = []
  var count = 0
  var done = 0
  var lastStart: Int?
  let ordered = fixes.sorted { ($0.range, $0.replacement) < ($1.range, $1.replacement) }
  for fix in ordered where fix.range.file == file.path {
    let start = file.offset(of: fix.range.start)
    let stretch = start..<max(start, file.offset(of: fix.range.end))
    let replacement = Array(fix.replacement.utf8)
    guard stretch.lowerBound >= done, stretch.lowerBound != lastStart,
      !file.bytes[stretch].elementsEqual(replacement)
    else { continue }
    bytes += file.bytes[done..<stretch.lowerBound] + replacement
    done = stretch.upperBound
    lastStart = stretch.lowerBound
    count += 1
  }
  return FixedBytes(bytes: bytes + file.bytes[done...], count: count)
}
