import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension Lowering {
  /// Adds the indexes of SQL to those of the Markdown, when all tables are there: PostgreSQL names an index
  /// by what is taken when its statement runs.
  mutating func mergeIndexes(into bag: inout DiagnosticBag) {
    let stated = Dictionary(desired.catalog.tables.map { ($0.name, $0.indexes) }) { $1 }
    let positions = Dictionary(
      desired.catalog.tables.enumerated().map { ($1.name, $0) }
    ) { first, _ in first }
    for (name, fact) in facts.indexes {
      guard let position = positions[name] else {
        addIndex(fact, toView: name, bag: &bag)
        continue
      }
      if let home = desired.provenance[.table(name)] {
        place = Place(module: home.module, section: home.section)
      }
      var table = desired.catalog.tables[position]
      merge(fact, stated: stated[name] ?? [], into: &table, bag: &bag)
      table.indexes.sort { $0.name < $1.name }
      desired.catalog.tables[position] = table
    }
  }

  /// A materialized view has indexes too; what columns it has, only a server knows.
  private mutating func addIndex(
    _ fact: Placed<IndexStatement>, toView name: QualifiedName, bag: inout DiagnosticBag
  ) {
    guard let position = desired.catalog.views.firstIndex(where: { $0.name == name }) else {
      return
    }
    guard desired.catalog.views[position].isMaterialized else {
      bag.add(
        .unreadStatement, at: fact.range.firstLine, "'\(name.brief)' is a view without rows",
        help: "make it a materialized view, or take the index out")
      return
    }
    var index = fact.value.index
    if !fact.value.isNamed {
      index.name = relationNames.choose(
        name.name.name, fact.value.nameColumns, "idx", in: name.schema)
    }
    desired.catalog.views[position].indexes.append(index)
    desired.catalog.views[position].indexes.sort { $0.name < $1.name }
  }

  private mutating func merge(
    _ fact: Placed<IndexStatement>, stated: [Index], into table: inout Table,
    bag: inout DiagnosticBag
  ) {
    let statement = fact.value
    var index = statement.index
    guard checkColumns(index.columns, of: table, at: fact.range, bag: &bag) else { return }
    if statement.isNamed, table.hasKey(named: index.name) { return }
    if statement.isNamed, let other = table.indexes.first(where: { $0.name == index.name }) {
      guard !isSame(other, index) else { return }
      return reportAmbiguity(
        "the index '\(index.name)'", describe(other), describe(index), at: fact.range,
        first: desired.provenance[.index(index.name, of: table.name)]?.range, into: &bag)
    }
    let twin = stated.first {
      isSame($0, index) && !(statement.isNamed && namedIndexes.contains($0.name))
    }
    if twin != nil, !statement.isNamed { return }
    if !statement.isNamed {
      index.name = relationNames.choose(
        table.name.name.name, statement.nameColumns, "idx", in: table.name.schema)
    } else if !relationNames.take(index.name, in: table.name.schema) {
      bag.add(
        .duplicateName, at: fact.range.firstLine,
        "another table, index or key is called '\(index.name)'", help: "give it another name")
      return
    }
    if let twin { table.indexes.removeAll { $0.name == twin.name } }
    table.indexes.append(index)
    note(.index(index.name, of: table.name), atStatement: fact.range)
  }
}

extension Table {
  /// A list of indexes names those of the keys too.
  fileprivate func hasKey(named name: Identifier) -> Bool {
    constraints.contains { constraint in
      switch constraint.rule {
      case .primaryKey, .unique: constraint.name == name
      case .check, .foreignKey, .other: false
      }
    }
  }
}

private func isSame(_ left: Index, _ right: Index) -> Bool {
  var shape = left
  shape.name = right.name
  shape.comment = right.comment
  shape.keys = right.keys
  shape.predicate = right.predicate
  return shape == right && left.keys.count == right.keys.count
    && isSame(left.predicate, right.predicate)
    && zip(left.keys, right.keys).allSatisfy(isSame)
}

private func isSame(_ left: IndexKey, _ right: IndexKey) -> Bool {
  guard case .expression(let old) = left.value, case .expression(let new) = right.value else {
    return left == right
  }
  var key = left
  key.value = right.value
  return key == right && isSame(old, new)
}

/// Two conditions that may both be absent.
func isSame(_ left: Expression?, _ right: Expression?) -> Bool {
  guard let left, let right else { return left == right }
  return compareExpressions(left.text, right.text) == .same
}

extension Index {
  /// The columns that it names outside expressions.
  fileprivate var columns: [Identifier] {
    keys.compactMap { if case .column(let name) = $0.value { name } else { nil } } + include
  }
}

private func describe(_ index: Index) -> String {
  let keys = index.keys.map { key in
    let text =
      switch key.value {
      case .column(let name): name.name
      case .expression(let expression): expression.text
      }
    return text + (key.isDescending ? " desc" : "")
  }
  let condition = index.predicate.map { " where \($0.text)" } ?? ""
  let unique = index.isUnique ? "unique " : ""
  return "\(unique)\(index.method) (\(keys.joined(separator: ", ")))\(condition)"
}
