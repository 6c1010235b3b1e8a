import Diagnostics
import Foundation
import TestSupport

/// The persona specification, and its field rows that a synthetic pull request may edit.
struct PersonaPages: Sendable {
  /// By path, in lines.
  private(set) var pages: [String: [String]]
  let rows: [Row]

  /// A plain row, without a rule, a default or a reference, of a field that nothing else names, in a table whose
  /// columns have no grants of their own: one cell of it is one fact.
  struct Row: Sendable {
    let path: String
    let line: Int
    let section: String
    let field: String
    /// The cells' positions between the pipes, by the words of the header.
    let columns: [String: Int]

    var isText: Bool = false

    /// What can be edited in it: not every table has every column, and only words can be enumerated.
    var edits: [Edit] {
      Edit.allCases.filter { edit in
        switch edit {
        case .standard: columns["Default"] != nil && isText
        case .rule: columns["Rules"] != nil && isText
        default: true
        }
      }
    }
  }

  enum Edit: CaseIterable, Sendable {
    case description, type, requirement, standard, rule, insertion, removal

    /// The kind of the one object that moves.
    var kind: String { self == .rule ? "constraint" : "column" }
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
    let granted = Self.tablesWithGrantsOnColumns(pages)
    rows = pages.sorted { $0.key < $1.key }
      .flatMap { Self.rows(in: $1, of: $0, except: granted) }
  }

  /// A field of such a table comes with a grant beside it.
  private static func tablesWithGrantsOnColumns(_ pages: [String: [String]]) -> Set<String> {
    let text = pages.values.map { $0.joined(separator: "\n") }.joined(separator: "\n# ")
    let additions = text.matches(of: /Additions to `(\w+)`\n[^#]*\*\*Grants\*\*/)
    return Set(additions.map { String($0.1) })
  }

  private static func rows(
    in lines: [String], of path: String, except granted: Set<String>
  ) -> [Row] {
    let mentions = Self.mentions(in: lines)
    var section = ""
    var isGranted = false
    var columns: [String: Int] = [:]
    var rows: [Row] = []
    for (number, line) in lines.enumerated() {
      if line.hasPrefix("## ") {
        section = line.hasPrefix("## Section ") ? String(line.dropFirst(3)) : ""
      }
      if line.hasPrefix("### ") {
        isGranted = granted.contains(line.dropFirst(4).filter { $0 != "`" })
      }
      let cells = Self.cells(of: line)
      if line.hasPrefix("| Field |") {
        columns = Dictionary(
          uniqueKeysWithValues: cells.enumerated().dropFirst().dropLast().map { ($1, $0) })
      } else if !line.hasPrefix("|") {
        columns = [:]
      }
      guard !section.isEmpty, !isGranted, cells.count == columns.count + 2, line.hasPrefix("| `")
      else {
        continue
      }
      let field = cells[1].filter { $0 != "`" }
      let facts = ["Rules", "Default", "References"].compactMap { columns[$0] }.map { cells[$0] }
      guard facts.allSatisfy(\.isEmpty), columns["Required"] != nil, mentions[field] == 0,
        let type = columns["Type"]
      else { continue }
      rows.append(
        Row(
          path: path, line: number, section: section, field: field, columns: columns,
          isText: cells[type] == "text"))
    }
    return rows
  }

  private static func cells(of line: String) -> [String] {
    line.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// How often each field is named elsewhere than at the beginning of its rows.
  private static func mentions(in lines: [String]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for line in lines where line.hasPrefix("| `") {
      counts[line.dropFirst(3).prefix { $0 != "`" }.description] = 0
    }
    for line in lines {
      let rest = line.hasPrefix("| `") ? line.dropFirst(3).drop { $0 != "`" } : line[...]
      for word in rest.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }) {
        counts[String(word)]? += 1
      }
    }
    return counts
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
    func change(_ column: String, _ anew: (String) -> String) {
      if let position = row.columns[column] { cells[position] = anew(cells[position]) }
    }
    switch edit {
    case .description: change("Description") { " Edited" + $0 }
    case .type: change("Type") { _ in row.isText ? " varchar(77) " : " bytea " }
    case .requirement: change("Required") { $0.contains("yes") ? "  " : " yes " }
    case .standard: change("Default") { _ in " `'anew'` " }
    case .rule: change("Rules") { _ in " first, second " }
    case .insertion, .removal: break
    }
    lines[row.line] = cells.joined(separator: "|")
    if edit == .insertion {
      let blanks = String(repeating: "  |", count: cells.count - 4)
      lines.insert("| `\(row.field)_anew` | text |\(blanks)", at: row.line)
    }
    if edit == .removal { lines.remove(at: row.line) }
    pages[row.path] = lines
  }
}
