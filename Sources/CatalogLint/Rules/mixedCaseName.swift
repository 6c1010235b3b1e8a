import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let mixedCaseName = LintRule(
    Rule(
      "mixed-case-name", .warning,
      meaning: """
        SQL reads a bare name in lower case. A table, column or function with capital letters is found only by \
        those who put it into double quotes, in every statement and every tool.
        """,
      example: "| `createdAt` | timestamptz |", cure: "Write lower case with underscores."),
    check: findCapitals)
}

private func findCapitals(in subject: LintSubject) -> [LintFault] {
  let columns = subject.tables.flatMap { table in
    table.columns.filter { hasCapitals($0.name) }
      .map { ($0.name, ObjectPath.column($0.name, of: table.name)) }
  }
  let tables = subject.tables.map(\.name).filter { hasCapitals($0.name) }
    .map { ($0.name, ObjectPath.table($0)) }
  let functions = subject.functions.map(\.signature).filter { hasCapitals($0.name.name) }
    .map { ($0.name.name, ObjectPath.function($0)) }
  return (columns + tables + functions).map { name, path in
    LintFault(
      path, "'\(name)' has capital letters, and needs quotes in every statement",
      help: "write '\(underscored(name.name))'")
  }
}

/// Most names are ASCII without capitals, which their bytes tell.
private func hasCapitals(_ name: Identifier) -> Bool {
  name.name.utf8.contains { $0 >= 0x80 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    && name.name.contains(where: \.isUppercase)
}

/// `createdAt` → `created_at`, `HTTPStatus` → `httpstatus`
private func underscored(_ name: String) -> String {
  var result = ""
  var previous: Character?
  for character in name {
    if character.isUppercase, let previous, previous.isLowercase || previous.isNumber {
      result += "_"
    }
    result += character.lowercased()
    previous = character
  }
  return result
}
