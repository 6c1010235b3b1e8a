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
    var checks = StatedChecks(of: table)
    for body in bodies {
      for text in body.checks { lowerCheck(text, among: &checks, into: &table, bag: &bag) }
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
        for rule in rules {
          state(rule, on: column, among: &checks, of: &table, at: text.range, bag: &bag)
        }
      }
    }
  }

  private mutating func state(
    _ rule: FieldRule, on column: Column, among checks: inout StatedChecks, of table: inout Table,
    at range: SourceRange, bag: inout DiagnosticBag
  ) {
    if let condition = rule.condition(on: column) {
      let columns = rule.isSQL ? texts.form(of: condition.text)?.columns ?? [] : [column.name.name]
      let check = StatedCheck(condition: condition, columns: columns, range: range)
      state(check, among: &checks, of: &table, bag: &bag)
    } else {
      stateUnique([column.name], at: range, of: &table, bag: &bag)
    }
  }

  /// An item of a list of checks: `` `name`: `condition` ``, `field: rule`, or a condition.
  private mutating func lowerCheck(
    _ text: SpecText, among checks: inout StatedChecks, into table: inout Table,
    bag: inout DiagnosticBag
  ) {
    let columns = Dictionary(table.columns.map { ($0.name.name, $0) }) { first, _ in first }
    let joined = text.joined
    let head = String(joined.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    let end = text.segments().first?.upperBound ?? joined.endIndex
    let headEnd = joined.utf8.index(joined.startIndex, offsetBy: head.utf8.count)
    let rest = text.slice(headEnd..<max(headEnd, end)).withoutOpeningMark
    if let column = columns[head], let rest, let rules = readRules(rest) {
      for rule in rules {
        state(rule, on: column, among: &checks, of: &table, at: text.range, bag: &bag)
      }
    } else if columns[head] == nil, let rest, let found = readCondition(rest, columns) {
      let check = StatedCheck(
        name: Identifier(head), condition: found.condition, columns: found.columns,
        range: text.range)
      state(check, among: &checks, of: &table, bag: &bag)
    } else if let found = readCondition(text, columns) {
      let check = StatedCheck(
        condition: found.condition, columns: found.columns, range: text.range)
      state(check, among: &checks, of: &table, bag: &bag)
    } else {
      bag.add(
        .unreadableRule, at: text.range, "'\(text.text)' cannot become a rule",
        help: "write '`field`: a, b' or a condition in SQL, such as '`a < b`'")
    }
  }

  /// The condition in code, or all of the text, with or without the word CHECK; it names fields that exist.
  private func readCondition(_ text: SpecText, _ columns: [String: Column]) -> (
    condition: Expression, columns: [String]
  )? {
    let plain = text.segments().first.map { text.slice($0) } ?? text
    let bare = (plain.dropping(words: ["check"]) ?? plain).withoutParentheses
    for candidate in [bare.codes.count == 1 ? bare.codes[0].value : bare.text, bare.text] {
      guard let form = normalForm(of: candidate), form.isCondition, !form.columns.isEmpty,
        form.columns.allSatisfy({ columns[$0] != nil })
      else { continue }
      return (Expression(candidate), form.columns)
    }
    return nil
  }

  /// Adds a check unless one that means the same is there; one that contradicts it is reported.
  private mutating func state(
    _ check: StatedCheck, among checks: inout StatedChecks, of table: inout Table,
    bag: inout DiagnosticBag
  ) {
    for other in checks.byColumns[check.columns] ?? [] {
      if compareExpressions(other.condition.text, check.condition.text) == .same { return }
      if let form = texts.form(of: check.condition.text),
        let otherForm = texts.form(of: other.condition.text), form.contradicts(otherForm)
      {
        bag.add(
          .ambiguous, at: check.range,
          "'\(check.columns.joined(separator: ", "))' is given two rules that differ",
          notes: [.init("the other rule is '\(other.condition.text)'", at: other.range)],
          help: "keep the one that holds")
        return
      }
    }
    let name = check.name ?? checks.freeName(on: check.columns, of: table.name)
    checks.add(check, as: name)
    add(
      Constraint(name: name, rule: .check(check.condition)), to: &table, at: check.range,
      bag: &bag)
  }
}

/// A condition that an author states, with the name that it is given and the columns that it names.
private struct StatedCheck {
  var name: Identifier?
  let condition: Expression
  let columns: [String]
  let range: SourceRange
}

/// The checks of one table so far, found by their columns, so that each is compared with few.
private struct StatedChecks {
  private(set) var byColumns: [[String]: [StatedCheck]] = [:]
  private var names: Set<Identifier>

  init(of table: Table) {
    names = Set(table.constraints.map(\.name))
  }

  mutating func add(_ check: StatedCheck, as name: Identifier) {
    byColumns[check.columns, default: []].append(check)
    names.insert(name)
  }

  /// As PostgreSQL names a check: after its column where it has one, numbered where the name is taken.
  func freeName(on columns: [String], of table: QualifiedName) -> Identifier {
    let column = columns.count == 1 ? columns[0] : ""
    var name = objectName(table.name.name, column, "check")
    var number = 0
    while names.contains(name) {
      number += 1
      name = objectName(table.name.name, column, "check\(number)")
    }
    return name
  }
}

extension SpecText {
  /// What follows a colon or a dash at the beginning; `nil` where neither is there.
  fileprivate var withoutOpeningMark: SpecText? {
    [":", "—", "–", "-"].lazy.compactMap { dropping(mark: $0) }.first
  }
}
