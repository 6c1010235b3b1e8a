package import Diagnostics

/// Reads the blocks of GitHub Flavored Markdown with tables and task lists; footnotes, strikethrough
/// and bare links stay plain text.
///
/// Bad input never fails: what cannot be read is among the document's problems. The file should be
/// valid UTF-8, which `SourceFile.firstInvalidByte` tells; if it is not, places still hold, but
/// tables may be taken for paragraphs.
package func parseMarkdown(_ file: SourceFile) -> MarkdownDocument {
  let lines = MarkdownLines(file)
  let screen = TableScreen(lines)
  guard let blocks = readBlocks(screen.screenedText()) else {
    let everything = 0..<file.bytes.count
    let problem = MarkdownProblem(.parserUnavailable, everything)
    return MarkdownDocument(root: MarkdownNode(.document, everything), problems: [problem])
  }
  var builder = TreeBuilder(lines, blocks, refusedTables: Set(screen.dashes))
  let root = builder.buildTree()
  let problems = (screen.problems + builder.problems).sorted {
    ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound)
  }
  return MarkdownDocument(root: root, problems: problems)
}
