import CFuzzer
import Diagnostics
import SpecFormat

@main
enum Fuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    LLVMFuzzerRunDriver(&count, &arguments) { start, count in
      readAnything([UInt8](UnsafeBufferPointer(start: start, count: count)))
      return 0
    }
  }
}

/// Reads bytes as a specification, shows what is wrong, mends and formats it; every place must lie within the
/// file.
private func readAnything(_ bytes: [UInt8]) {
  let file = SourceFile(path: "fuzz.md", bytes: bytes)
  let found = findings(in: file)
  for finding in found {
    check(finding.range, in: file)
    for note in finding.notes { note.range.map { check($0, in: file) } }
    if let fix = finding.fix { check(fix.range, in: file) }
  }
  _ = renderHuman(found, files: [file.path: file])
  _ = formatSpec(file)
  let fixed = applyFixes(found.compactMap(\.fix), to: file)
  guard fixed.count > 0 else { return }
  _ = findings(in: SourceFile(path: "fuzz.md", bytes: fixed.bytes))
}

private func findings(in file: SourceFile) -> [Diagnostic] {
  var bag = DiagnosticBag()
  _ = lower(readSpec([file], into: &bag), into: &bag)
  return bag.sorted
}

private func check(_ range: SourceRange, in file: SourceFile) {
  for place in [range.start, range.end] {
    precondition(
      (1...file.lineCount).contains(place.line), "line \(place.line) of \(file.lineCount)")
    let offset = file.line(place.line).startIndex + place.column - 1
    precondition(place.column > 0 && offset <= file.bytes.count, "column \(place.column)")
  }
}
