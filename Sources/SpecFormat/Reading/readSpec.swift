package import Diagnostics
import MarkdownTree

/// Reads the files of a specification, in any order, into one document.
package func readSpec(_ files: [SourceFile], into bag: inout DiagnosticBag) -> SpecDocument {
  var document = SpecDocument()
  for file in files.sorted(by: { $0.path < $1.path }) where isReadable(file, into: &bag) {
    let markdown = parseMarkdown(file)
    report(markdown.problems, in: file, into: &bag)
    var reader = SpecReader(file: file)
    reader.read(markdown.root, into: &bag)
    document.modules += reader.modules
    document.groups += reader.groups
    document.existing += reader.existing
    document.listed += reader.listed
  }
  document.joinImplicitModules()
  document.dropUnclearNumbers()
  openSQLObjects(in: &document)
  for position in document.modules.indices {
    document.modules[position].sections.sort(by: isBefore)
  }
  document.modules.sort { moduleOrder($0) < moduleOrder($1) }
  return document
}

private func isReadable(_ file: SourceFile, into bag: inout DiagnosticBag) -> Bool {
  if file.bytes.isEmpty {
    bag.add(.emptyFile, at: SourceRange(file: file.path), "the file is empty")
    return false
  }
  if let offset = file.firstInvalidByte {
    let byte = String(file.bytes[offset], radix: 16)
    bag.add(
      .notUTF8, at: file.range(offset..<offset + 1), "byte 0x\(byte) is not UTF-8",
      help: "save the file as UTF-8")
    return false
  }
  return true
}

/// Numbered sections by number, two of one number by their places, then the others by title.
private func isBefore(_ left: SpecSection, _ right: SpecSection) -> Bool {
  if left.number == right.number, left.number != nil { return left.range < right.range }
  return (left.number ?? .max, left.title) < (right.number ?? .max, right.title)
}

private func moduleOrder(_ module: SpecModule) -> (Int, String, String) {
  (
    module.sections.compactMap(\.number).min() ?? .max, module.migration?.value ?? "", module.title
  )
}

private func report(
  _ problems: [MarkdownProblem], in file: SourceFile, into bag: inout DiagnosticBag
) {
  for problem in problems {
    let range = file.range(problem.bytes)
    switch problem.kind {
    case .surplusCell(let expected, let found):
      bag.add(
        .surplusCell, at: range,
        "the row has \(found) cells, and the table has \(expected) columns",
        help: "write a pipe inside a cell as '\\|', or add a column")
    case .brokenTable(let headerCells, let delimiterCells):
      let isWhole = headerCells == delimiterCells
      bag.add(
        .brokenTable, at: range,
        isWhole
          ? "the table goes on with the text above, and so is none"
          : "the header has \(headerCells) cells and the line below it \(delimiterCells)",
        help: isWhole
          ? "put an empty line above it" : "give both lines the same number of cells",
        fix: mendTable(
          at: problem.bytes, headerCells: headerCells, delimiterCells: delimiterCells, in: file))
    case .nestingTooDeep(let limit):
      bag.add(.tooLarge, at: range, "blocks are nested more than \(limit) deep")
    case .tooManyColumns(let found, let limit):
      bag.add(.tooLarge, at: range, "the table has \(found) columns, more than \(limit)")
    case .tableTooCostly:
      bag.add(
        .tooLarge, at: range, "the table's rows do not fit its header, and there are too many",
        help: "give each row as many cells as the header")
    case .nulByte:
      bag.add(.notText, at: range, "the file holds a NUL byte", help: "remove the byte")
    case .parserUnavailable:
      bag.add(.notText, at: range, "cmark-gfm could not read the file")
    }
  }
}
