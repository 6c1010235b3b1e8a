/// Renders findings for a person: the message, the line in question with a caret below it, notes and help.
///
/// - Parameters:
///   - files: by path; a place in any other file is named without its line.
///   - isColored: for a terminal only.
package func renderHuman(
  _ diagnostics: [Diagnostic], files: [String: SourceFile], isColored: Bool = false
) -> String {
  let style = Style(isColored: isColored)
  var text = diagnostics.map { renderHuman($0, files: files, style: style) }.joined()
  let errors = diagnostics.count { $0.severity == .error }
  let warnings = diagnostics.count { $0.severity == .warning }
  if errors + warnings > 0 {
    let fixes = diagnostics.count { $0.fix != nil }
    let offer = fixes > 0 ? "; 'vital-spec check --fix' mends \(fixes)" : ""
    text += "\(count(errors, "error")), \(count(warnings, "warning"))\(offer)\n"
  }
  return text
}

private func renderHuman(
  _ diagnostic: Diagnostic, files: [String: SourceFile], style: Style
) -> String {
  let severity = style.severity(diagnostic.severity)
  var text = "\(severity)[\(diagnostic.rule.code)]: \(style.bold(diagnostic.summary))\n"
  text += place(diagnostic.range, files: files, style: style)
  for note in diagnostic.notes {
    text += "   \(style.faint("=")) note: \(note.message)\n"
    if let range = note.range { text += place(range, files: files, style: style) }
  }
  if let help = diagnostic.help { text += "   \(style.faint("=")) help: \(help)\n" }
  if let fix = diagnostic.fix {
    text += "   \(style.faint("=")) fix: \(describe(fix, in: files[fix.range.file]))\n"
  }
  return text + "\n"
}

/// A fix in words; line endings around what it writes are left out.
private func describe(_ fix: Diagnostic.Fix, in file: SourceFile?) -> String {
  let new = fix.replacement.split(whereSeparator: \.isNewline).joined(separator: " ")
  let old = file?.text(fix.range) ?? ""
  if old.isEmpty { return "add '\(new)' in line \(fix.range.line)" }
  return new.isEmpty ? "remove '\(old)'" : "write '\(new)' for '\(old)'"
}

private func place(_ range: SourceRange, files: [String: SourceFile], style: Style) -> String {
  let head = "  \(style.faint("-->")) \(range.file):\(range.line):\(range.column)\n"
  guard let file = files[range.file], !file.bytes.isEmpty else { return head }
  let bytes = file.line(range.line)
  let line = String(decoding: bytes, as: UTF8.self)
  let before = String(decoding: bytes.prefix(range.column - 1), as: UTF8.self)
  let end = range.end.line == range.line ? range.end.column : bytes.count + 1
  let marked = bytes.dropFirst(range.column - 1).prefix(max(end - range.column, 1))
  let width = max(String(decoding: marked, as: UTF8.self).count, 1)
  let number = String(range.line)
  let gutter = String(repeating: " ", count: number.count)
  let window = Window(line: line, start: before.count, width: width)
  let bar = style.faint("|")
  return head + " \(gutter) \(bar)\n \(style.faint(number)) \(bar) \(window.text)\n"
    + " \(gutter) \(bar) \(window.caret)\n"
}

/// The part of a long line around the place in question.
private struct Window {
  let text: String
  let caret: String

  private static let maximumWidth = 120

  init(line: String, start: Int, width: Int) {
    let characters = Array(line.map { $0 == "\t" ? " " : $0 })
    let from = characters.count <= Self.maximumWidth ? 0 : max(0, start - 30)
    let visible = characters.dropFirst(from).prefix(Self.maximumWidth)
    let isCut = from + visible.count < characters.count
    text = (from > 0 ? "…" : "") + String(visible) + (isCut ? "…" : "")
    let indent = start - from + (from > 0 ? 1 : 0)
    let length = max(1, min(width, Self.maximumWidth - (start - from)))
    caret = String(repeating: " ", count: indent) + String(repeating: "^", count: length)
  }
}

/// Colours, or none.
private struct Style {
  let isColored: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func faint(_ text: String) -> String { wrap(text, "34") }

  func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: wrap(severity.rawValue, "1;31")
    case .warning: wrap(severity.rawValue, "1;33")
    case .note: wrap(severity.rawValue, "1;36")
    }
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// `1 error`, `2 errors`
package func count(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}
