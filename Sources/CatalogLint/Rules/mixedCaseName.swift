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
    table.columns.map { ($0.name, ObjectPath.column($0.name, of: table.name)) }
  }
  let others =
    subject.tables.map { ($0.name.name, ObjectPath.table($0.name)) }
    + subject.functions.map { ($0.signature.name.name, .function($0.signature)) }
  return (columns + others).compactMap { name, path in
    guard name.name.unicodeScalars.contains(where: isCapital) else { return nil }
    return LintFault(
      path, "'\(name)' has capital letters, and needs quotes in every statement",
      help: "write '\(underscored(name.name))'")
  }
}

/// What is ASCII is told without looking into the tables of Unicode.
private func isCapital(_ scalar: Unicode.Scalar) -> Bool {
  scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
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
