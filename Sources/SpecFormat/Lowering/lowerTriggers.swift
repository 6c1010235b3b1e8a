import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// Triggers that list items describe; one that says no time is for people.
  mutating func lowerTriggers(
    _ texts: [SpecText], into table: inout Table, bag: inout DiagnosticBag
  ) {
    for text in texts where saysTime(text) {
      guard let statement = triggerStatement(text, on: table.name),
        let definitions = readTrigger(statement, at: text.range)
      else {
        bag.add(
          .unreadableTrigger, at: text.range, "'\(text.text)' describes no trigger",
          help: "write '`name` after insert with new table `rows`: `function()`'")
        continue
      }
      for case .table(_, .trigger(let trigger)) in definitions {
        merge(trigger, at: text.range, into: &table, bag: &bag)
      }
    }
  }

  /// The grammar of PostgreSQL has the last word.
  private func readTrigger(_ statement: String, at range: SourceRange) -> [SQLDefinition]? {
    var findings = DiagnosticBag()
    let definitions = readSQL(SpecSQL(text: statement, at: range), into: &findings)
    return findings.sorted.isEmpty ? definitions?.map(\.value) : nil
  }
}

private func saysTime(_ text: SpecText) -> Bool {
  beforeDash(text.spans).contains { span in
    !span.isCode && span.text.words().contains { ["before", "after", "instead"].contains($0) }
  }
}

/// What the next code span of a trigger is.
private enum TriggerPart {
  case name, columns, oldTable, newTable, condition, call
}

/// Reads `` `name` after insert or update of `a` with old table `o`, new table `n` when `…`: `f()` ``; one with
/// such tables runs for each statement.
private func triggerStatement(_ text: SpecText, on table: QualifiedName) -> String? {
  var name: Identifier?
  var header = ""
  var columns: [String] = []
  var tables: [String] = []
  var isForEachRow = false
  var condition: String?
  var call: String?
  var part = TriggerPart.name
  for span in beforeDash(text.spans) {
    guard !span.isCode else {
      let quoted = Identifier(span.text).quoted
      switch part {
      case .name: name = Identifier(span.text)
      case .columns: columns.append(quoted)
      case .oldTable: tables.append("old table as \(quoted)")
      case .newTable: tables.append("new table as \(quoted)")
      case .condition: condition = span.text
      case .call: call = span.text
      }
      continue
    }
    for word in span.text.words(marks: [":"]) {
      switch word {
      case "before", "after", "instead", "insert", "update", "delete", "truncate", "or":
        header += " \(word)"
      case "of" where header.hasSuffix("instead"): header += " of"
      case "of": part = .columns
      case "old": part = .oldTable
      case "new": part = .newTable
      case "row": isForEachRow = true
      case "when": part = .condition
      case ":", "execute": part = .call
      case "with", "and", "for", "each", "statement", "table", "function": break
      default: return nil
      }
    }
  }
  guard let name, let call else { return nil }
  let updated = columns.isEmpty ? "" : " of \(columns.joined(separator: ", "))"
  return """
    create trigger \(name.quoted) \(header)\(updated) on \(table.schema.quoted).\(table.name.quoted)
    \(tables.isEmpty ? "" : "referencing \(tables.joined(separator: " "))")
    for each \(isForEachRow ? "row" : "statement")
    \(condition.map { "when (\($0))" } ?? "") execute function \(call)
    """
}
