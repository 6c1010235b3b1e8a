import CatalogModel
import Diagnostics
import MarkdownTree
import SpecFormat

/// What becomes of a document, and whether that is sound.
struct Reading {
  let file: SourceFile
  let document: SpecDocument
  let desired: DesiredCatalog
  let findings: [Diagnostic]

  init(_ bytes: [UInt8]) {
    file = SourceFile(path: "a.md", bytes: bytes)
    var bag = DiagnosticBag()
    document = readSpec([file], into: &bag)
    desired = lower(document, into: &bag)
    findings = bag.sorted
  }

  var catalog: Catalog { desired.catalog }

  var fixes: [Diagnostic.Fix] { findings.compactMap(\.fix) }

  /// What must not be, whatever the document.
  var faults: [String] {
    var faults: [String] = []
    let places = findings.flatMap { [$0.range, $0.fix?.range] + $0.notes.map(\.range) }
    for range in places.compactMap(\.self) where !holds(range) {
      faults.append("\(range) is not in the file")
    }
    if !isText, !findings.contains(where: { $0.severity == .error }) {
      faults.append("what is no text is not reported")
    }
    if findings.isEmpty, fieldRows > fieldCount { faults.append("a field is lost in silence") }
    if !fixes.isEmpty, applyFixes(fixes, to: file).count == 0 { faults.append("no fix is one") }
    if !renderHuman(findings, files: [file.path: file]).isEmpty != !findings.isEmpty {
      faults.append("findings are not shown")
    }
    return faults
  }

  private func holds(_ range: SourceRange) -> Bool {
    [range.start, range.end].allSatisfy { place in
      let offset = file.line(place.line).startIndex + place.column - 1
      return (1...file.lineCount).contains(place.line) && place.column > 0
        && offset <= file.bytes.count
    }
  }

  private var isText: Bool {
    !file.bytes.isEmpty && file.firstInvalidByte == nil && !file.bytes.contains(0)
  }

  private var fieldCount: Int {
    let bodies = document.sections.flatMap(\.tables).map(\.body) + document.groups.map(\.body)
    return bodies.reduce(0) { count, body in
      count + body.entries.count { if case .field = $0 { true } else { false } }
    }
  }

  /// Rows below headers that name a field and its type.
  private var fieldRows: Int {
    tables(in: parseMarkdown(file).root).reduce(0) { count, table in
      let headings = table.children.first?.children.map {
        plainText($0.bytes, in: file).lowercased()
      }
      let isOfFields = headings?.contains("field") == true && headings?.contains("type") == true
      return isOfFields ? count + table.children.count - 1 : count
    }
  }

  private func tables(in node: MarkdownNode) -> [MarkdownNode] {
    node.kind == .table ? [node] : node.children.flatMap(tables)
  }
}
