import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension Lowering {
  /// The rules of fields and the lists of checks. What is said twice must agree; a name that a list gives
  /// holds for both.
  mutating func lowerChecks(
    _ bodies: [SpecBody], fields: [PlacedField], into table: inout Table, bag: inout DiagnosticBag
  ) {
    for body in bodies {
      for text in body.checks { lowerCheck(text, into: &table, bag: &bag) }
    }
    for placed in fields {
      let column = table.columns[placed.column]
      for text in placed.field.rules {
        guard let rules = texts.rules(in: text) else {
          bag.add(
            .unreadableRule, at: text.range, "'\(text.text)' cannot become a rule",
            help: "write a list of values, a range '1–10', a bound '>= 0' or 'subset of a, b'")
          continue
        }
        for rule in rules { state(rule, on: column, of: &table, at: text.range, bag: &bag) }
      }
    }
  }

  private mutating func state(
    _ rule: FieldRule, on column: Column, of table: inout Table, at range: SourceRange,
    bag: inout DiagnosticBag
  ) {
    if let condition = rule.condition(on: column) {
      state(StatedCheck(condition: condition, range: range), of: &table, bag: &bag)
    } else {
      stateUnique([column.name], at: range, of: &table, bag: &bag)
    }
  }

  /// An item of a list of checks: `` `name`: `condition` ``, `field: rule`, or a condition.
  private mutating func lowerCheck(
    _ text: SpecText, into table: inout Table, bag: inout DiagnosticBag
  ) {
    let columns = Dictionary(table.columns.map { ($0.name.name, $0) }) { first, _ in first }
    let joined = text.joined
    let head = joined.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    let end = text.segments().first?.upperBound ?? joined.endIndex
    let rest = text.slice(head.endIndex..<max(head.endIndex, end)).withoutOpeningMark
    if let column = columns[String(head)], let rest, let rules = readRules(rest) {
      for rule in rules { state(rule, on: column, of: &table, at: text.range, bag: &bag) }
    } else if columns[String(head)] == nil, let rest, let condition = readCondition(rest, columns) {
      let name = Identifier(String(head))
      state(StatedCheck(name: name, condition: condition, range: text.range), of: &table, bag: &bag)
    } else if let condition = readCondition(text, columns) {
      state(StatedCheck(condition: condition, range: text.range), of: &table, bag: &bag)
    } else {
      bag.add(
        .unreadableRule, at: text.range, "'\(text.text)' cannot become a rule",
        help: "write '`field`: a, b' or a condition in SQL, such as '`a < b`'")
    }
  }

  /// The condition in code, or all of the text, with or without the word CHECK; it names fields that exist.
  private func readCondition(_ text: SpecText, _ columns: [String: Column]) -> Expression? {
    let plain = text.segments().first.map { text.slice($0) } ?? text
    let bare = (plain.dropping(words: ["check"]) ?? plain).withoutParentheses
    for candidate in [bare.codes.count == 1 ? bare.codes[0].value : bare.text, bare.text] {
      guard let form = normalForm(of: candidate), form.isCondition, !form.columns.isEmpty,
        form.columns.allSatisfy({ columns[$0] != nil })
      else { continue }
      return Expression(candidate)
    }
    return nil
  }

  /// Adds a check unless one that means the same is there; one that contradicts it is reported.
  private mutating func state(
    _ check: StatedCheck, of table: inout Table, bag: inout DiagnosticBag
  ) {
    let form = normalForm(of: check.condition.text)
    for constraint in table.constraints {
      guard case .check(let other) = constraint.rule,
        let place = desired.provenance[.constraint(constraint.name, of: table.name)]?.range
      else { continue }
      if compareExpressions(other.text, check.condition.text) == .same { return }
      if place != check.range, let form, let otherForm = normalForm(of: other.text),
        form.contradicts(otherForm)
      {
        bag.add(
          .ambiguous, at: check.range,
          "'\(form.columns.joined(separator: ", "))' is given two rules that differ",
          notes: [.init("the other rule is '\(other.text)'", at: place)],
          help: "keep the one that holds")
        return
      }
    }
    let name = check.name ?? checkName(on: form?.columns ?? [], of: table)
    let constraint = Constraint(name: name, rule: .check(check.condition))
    add(constraint, to: &table, at: check.range, bag: &bag)
  }

  /// As PostgreSQL names a check: after its column where it has one, numbered where the name is taken.
  private func checkName(on columns: [String], of table: Table) -> Identifier {
    let column = columns.count == 1 ? columns[0] : ""
    let taken = Set(table.constraints.map(\.name))
    var suffix = "check"
    var number = 0
    while taken.contains(objectName(table.name.name.name, column, suffix)) {
      number += 1
      suffix = "check\(number)"
    }
    return objectName(table.name.name.name, column, suffix)
  }
}

/// A condition that an author states, with the name that it is given.
private struct StatedCheck {
  var name: Identifier?
  let condition: Expression
  let range: SourceRange
}

extension SpecText {
  /// What follows a colon or a dash at the beginning; `nil` where neither is there.
  fileprivate var withoutOpeningMark: SpecText? {
    [":", "—", "–", "-"].lazy.compactMap { dropping(mark: $0) }.first
  }
}
