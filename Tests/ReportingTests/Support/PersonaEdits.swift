import Diagnostics
import Foundation
import TestSupport

/// The persona specification, and its field rows that a synthetic pull request may edit.
struct PersonaPages: Sendable {
  /// By path, in lines.
  private(set) var pages: [String: [String]]
  let rows: [Row]

  /// A plain row: neither a rule nor a key, so that one cell of it is one fact.
  struct Row: Hashable, Sendable {
    let path: String
    let line: Int
    let section: String
    let field: String
  }

  enum Edit: CaseIterable, Sendable {
    case description, type, requirement, insertion, removal
  }

  static let original: PersonaPages = {
    let folder = Repository.path("specs/persona")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var pages: [String: [String]] = [:]
    for name in names where name.hasSuffix(".md") {
      let text = (try? readText("\(folder)/\(name)")) ?? ""
      pages["specs/persona/\(name)"] = text.components(separatedBy: "\n")
    }
    return PersonaPages(pages: pages)
  }()

  private init(pages: [String: [String]]) {
    self.pages = pages
    rows = pages.sorted { $0.key < $1.key }.flatMap { Self.rows(in: $1, of: $0) }
  }

  private static func rows(in lines: [String], of path: String) -> [Row] {
    let text = lines.joined(separator: "\n")
    var section = ""
    var isFieldTable = false
    var rows: [Row] = []
    for (number, line) in lines.enumerated() {
      if line.hasPrefix("## Section ") { section = String(line.dropFirst(3)) }
      if line.hasPrefix("## "), !line.hasPrefix("## Section ") { section = "" }
      isFieldTable =
        line == "| Field | Type | Required | Rules | Description |"
        || isFieldTable && line.hasPrefix("|")
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard isFieldTable, !section.isEmpty, cells.count == 7, cells[1].hasPrefix("`"),
        cells[2] == "text", cells[4].isEmpty,
        text.components(separatedBy: cells[1].dropFirst().dropLast()).count == 2
      else { continue }
      rows.append(
        Row(path: path, line: number, section: section, field: cells[1].filter { $0 != "`" }))
    }
    return rows
  }

  var specification: Specification {
    Specification(
      pages.sorted { $0.key < $1.key }.map {
        SourceFile(path: $0.key, text: $0.value.joined(separator: "\n"))
      })
  }

  /// Edits rows from below, so that the numbers of those above stay.
  mutating func apply(_ edits: [(Row, Edit)]) {
    for (row, edit) in edits.sorted(by: { $0.0.line > $1.0.line }) { apply(edit, to: row) }
  }

  private mutating func apply(_ edit: Edit, to row: Row) {
    guard var lines = pages[row.path] else { return }
    var cells = lines[row.line].components(separatedBy: "|")
    switch edit {
    case .description: cells[5] = " Edited" + cells[5]
    case .type: cells[2] = " varchar(77) "
    case .requirement: cells[3] = cells[3].contains("yes") ? "  " : " yes "
    case .insertion: break
    case .removal: break
    }
    lines[row.line] = cells.joined(separator: "|")
    if edit == .insertion {
      lines.insert("| `\(row.field)_anew` | text |  |  | New |", at: row.line)
    }
    if edit == .removal { lines.remove(at: row.line) }
    pages[row.path] = lines
  }
}
