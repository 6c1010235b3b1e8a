import CatalogModel
import Diagnostics
import SQLText

/// The heading under which a block of SQL stands.
private enum BlockOwner {
  case section
  case table(QualifiedName)
  case function(QualifiedName, heading: SourceRange)
  case view(QualifiedName, heading: SourceRange)
}

extension Lowering {
  /// Reads every block once, and sorts what it says.
  mutating func collectSQL(of section: SpecSection, into bag: inout DiagnosticBag) {
    for sql in section.sql { collect(sql, of: .section, into: &bag) }
    for table in section.tables {
      for sql in table.body.sql { collect(sql, of: .table(table.name), into: &bag) }
    }
    for addition in section.additions {
      for sql in addition.body.sql {
        if case .table(let name) = addition.target {
          collect(sql, of: .table(name), into: &bag)
        } else {
          bag.add(
            .unreadSQL, at: sql.range.firstLine, "the SQL names one table, and the heading many",
            help: "write lists below '**Policies**' and the like, or put it under another heading")
        }
      }
    }
    for view in section.views {
      let owner = BlockOwner.view(QualifiedName(parsing: view.name), heading: view.range)
      for sql in view.sql where !collect(sql, of: owner, into: &bag) {
        facts.broken.insert(view.range)
      }
    }
    for function in section.functions {
      let owner = BlockOwner.function(
        QualifiedName(parsing: function.name), heading: function.range)
      for sql in function.sql where !collect(sql, of: owner, into: &bag) {
        facts.broken.insert(function.range)
      }
    }
  }

  @discardableResult
  private mutating func collect(
    _ sql: SpecSQL, of owner: BlockOwner, into bag: inout DiagnosticBag
  ) -> Bool {
    guard let definitions = readSQL(sql, into: &bag) else { return false }
    var strangers: Set<String> = []
    for definition in definitions {
      if let name = stranger(definition.value, under: owner) {
        guard strangers.insert(definition.value.subject ?? "").inserted else { continue }
        bag.add(
          .unreadStatement, at: definition.range.firstLine,
          "the statement is about something other than '\(name)'",
          help: "put it under the heading of its own object")
      } else {
        collect(definition, of: owner, into: &bag)
      }
    }
    return true
  }

  /// The object that the heading promises, where the statement is about another one of its kind.
  private func stranger(_ definition: SQLDefinition, under owner: BlockOwner) -> String? {
    switch (owner, definition) {
    case (.table(let name), .table(let other, _)), (.table(let name), .index(_, let other)),
      (.view(let name, _), .table(let other, _)), (.view(let name, _), .index(_, let other)),
      (.view(let name, _), .grant(.table(let other), _)),
      (.table(let name), .grant(.table(let other), _)),
      (.table(let name), .comment(.object(.table(let other)), _)),
      (.table(let name), .comment(.object(.column(_, let other)), _)),
      (.table(let name), .comment(.object(.constraint(_, let other)), _)),
      (.table(let name), .comment(.object(.policy(_, let other)), _)),
      (.table(let name), .comment(.object(.trigger(_, let other)), _)):
      name == other ? nil : name.brief
    case (.function(let name, _), .function(let function)):
      name == function.signature.name ? nil : name.brief
    case (.view(let name, _), .view(let view)): name == view.name ? nil : name.brief
    default: nil
    }
  }

  private mutating func collect(
    _ definition: Placed<SQLDefinition>, of owner: BlockOwner, into bag: inout DiagnosticBag
  ) {
    let range = definition.range
    facts.places[range] = place
    switch definition.value {
    case .table(let name, let fact):
      facts.tables[name, default: []].append(Placed(fact, at: range))
    case .index(let statement, let table):
      facts.indexes.append((table, Placed(statement, at: range)))
    case .function(let function):
      var heading: SourceRange?
      if case .function(_, let range) = owner { heading = range }
      facts.functions[function.signature.name, default: []].append(
        SQLFunction(function: function, range: range, heading: heading))
    case .view(let view):
      var heading: SourceRange?
      if case .view(_, let range) = owner { heading = range }
      facts.views[view.name, default: []].append(
        SQLView(view: view, range: range, heading: heading))
    case .enumType(let type): lowerEnum(type, at: range, into: &bag)
    case .schema(let name): lowerSchema(name, at: range)
    case .comment(let target, let text): facts.comments.append((target, Placed(text, at: range)))
    case .grant(let subject, let change):
      facts.grants.append((subject, Placed(change, at: range)))
    case .defaultPrivileges(let subject, let change):
      facts.defaults.append((subject, Placed(change, at: range)))
    }
  }

  private mutating func lowerEnum(
    _ type: EnumType, at range: SourceRange, into bag: inout DiagnosticBag
  ) {
    if let first = desired.catalog.enums.first(where: { $0.name == type.name }) {
      guard first.values != type.values else { return }
      return reportAmbiguity(
        "the list of values of '\(type.name.brief)'", first.values.joined(separator: ", "),
        type.values.joined(separator: ", "), at: range,
        first: desired.provenance[.enumType(type.name)]?.range, into: &bag)
    }
    desired.catalog.enums.append(type)
    note(.enumType(type.name), at: range)
  }

  private mutating func lowerSchema(_ name: Identifier, at range: SourceRange) {
    guard desired.provenance[.schema(name)] == nil else { return }
    desired.catalog.schemas.append(Schema(name: name))
    note(.schema(name), at: range)
  }

  /// Statements about tables that nobody describes.
  func checkStrayFacts(relations: Set<QualifiedName>, into bag: inout DiagnosticBag) {
    let found =
      facts.tables.flatMap { name, found in found.map { (name, $0.range) } }
      + facts.indexes.map { ($0.table, $0.statement.range) }
    for (name, range) in found where !relations.contains(name) {
      bag.add(
        .unreadStatement, at: range.firstLine,
        desired.existing.contains(name)
          ? "'\(name.brief)' is managed elsewhere, and is not changed"
          : "the statement is about '\(name.brief)', which is not specified",
        help: "describe the table, or take the statement out")
    }
  }
}
