import CatalogModel
import SQLGrammar
import SQLText

/// No row of a table could be thought of.
package struct ExampleError: Error, CustomStringConvertible {
  let table: QualifiedName
  let column: Identifier

  package var description: String {
    "no example row of '\(table)' can be made: '\(column)' needs a value of a type or rule that is not known"
  }
}

/// Makes rows of tables, with a value for each column that must have one.
///
/// A key's value is computed from its table, the tenant and a variant, so that rows find those they refer to.
struct ExampleRows {
  private let tables: [QualifiedName: Table]
  private let tenantColumns: [QualifiedName: Identifier]
  /// Columns to which the tenants' columns refer: the tenant's own key.
  private let roots: Set<ColumnPath>
  /// The conditions on each column that speak of no other.
  private let rules: [ColumnPath: [NormalForm]]
  private let types: ExampleTypes

  private struct ColumnPath: Hashable {
    let table: QualifiedName
    let column: Identifier
  }

  init(_ catalog: Catalog, tenantColumns: [QualifiedName: Identifier]) {
    tables = Dictionary(catalog.tables.map { ($0.name, $0) }) { first, _ in first }
    self.tenantColumns = tenantColumns
    types = ExampleTypes(catalog)
    var roots: Set<ColumnPath> = []
    for (name, column) in tenantColumns {
      for key in tables[name]?.foreignKeys ?? [] where key.columns == [column] {
        roots.insert(ColumnPath(table: key.target, column: key.targetColumns.first ?? "id"))
      }
    }
    self.roots = roots
    let rules = catalog.tables.flatMap { table in
      table.checks.compactMap { check in
        check.onlyColumn.map { (ColumnPath(table: table.name, column: Identifier($0)), [check]) }
      }
    }
    self.rules = Dictionary(rules, uniquingKeysWith: +)
  }

  /// The tables, other than the tenants' own, to which rows of these refer.
  func parents(of children: [Table]) -> [Table] {
    var found: Set<QualifiedName> = []
    var waiting = children
    while let table = waiting.popLast() {
      for column in filledColumns(of: table) {
        guard let target = reference(of: column, in: table)?.table,
          tenantColumns[target] == nil, let parent = tables[target],
          found.insert(target).inserted
        else { continue }
        waiting.append(parent)
      }
    }
    return found.sorted().compactMap { tables[$0] }
  }

  /// The tables, each after those to which its rows refer.
  func ordered(_ wanted: [Table]) -> [Table] {
    var order: [Table] = []
    var seen: Set<QualifiedName> = []
    let names = Set(wanted.map(\.name))
    func visit(_ table: Table) {
      guard seen.insert(table.name).inserted else { return }
      for column in filledColumns(of: table) {
        guard let target = reference(of: column, in: table)?.table, names.contains(target),
          let parent = tables[target]
        else { continue }
        visit(parent)
      }
      order.append(table)
    }
    wanted.forEach(visit)
    return order
  }

  /// A row with no more than it must have.
  func insertion(into table: Table) throws(ExampleError) -> SQL {
    try insertion(into: table, filledColumns(of: table), number: 0)
  }

  /// The same, and rows in which every field has a value, until each of the values that a field may have is in one:
  /// views show some of them only.
  func insertions(into table: Table) throws(ExampleError) -> [SQL] {
    let columns = table.columns.filter { isFillable($0, of: table) }
    let choices = columns.map { values(of: $0, in: table).count }
    var rows = [try insertion(into: table)]
    for number in 1...min(max(choices.max() ?? 1, 1), mostRows) {
      rows.append(try insertion(into: table, columns, number: number))
    }
    return rows
  }

  private func insertion(
    into table: Table, _ columns: [Column], number: Int
  ) throws(ExampleError) -> SQL {
    var values: [SQL] = []
    for column in columns { values.append(try value(of: column, in: table, number: number)) }
    guard !columns.isEmpty else { return "insert into \(table.name) default values" }
    return """
      insert into \(table.name) (\(columns.map(\.name))) values (\(values.joined()))
      """
  }

  /// The key of the row to which a column of this name refers in some tenant's table.
  func reference(named name: Identifier) -> SQL? {
    for table in tenantColumns.keys.sorted().compactMap({ tables[$0] }) {
      guard let column = table.columns.first(where: { $0.name == name }),
        reference(of: column, in: table) != nil
      else { continue }
      return try? value(of: column, in: table)
    }
    return nil
  }

  /// A value for the argument of a function.
  func argument(_ type: ColumnType) -> SQL? { types.values(of: type, rules: []).first }

  /// Columns that need a value, say whose the row is, or are its key.
  private func filledColumns(of table: Table) -> [Column] {
    let key = table.primaryKey
    return table.columns.filter { column in
      guard !column.value.isGenerated else { return false }
      if isTenant(column, of: table) { return true }
      if case .identity = column.value { return false }
      if key.contains(column.name), column.type?.base == "uuid" { return true }
      return !column.isNullable && column.value == .none
    }
  }

  /// Whether the column needs a value, or may have one that refers to nothing.
  private func isFillable(_ column: Column, of table: Table) -> Bool {
    if filledColumns(of: table).contains(column) { return true }
    guard !column.value.isGenerated, reference(of: column, in: table) == nil else { return false }
    if case .identity = column.value { return false }
    let choices = values(of: column, in: table).count
    return column.isNullable ? choices > 0 : choices > 1
  }

  private func isTenant(_ column: Column, of table: Table) -> Bool {
    if tenantColumns[table.name] == column.name { return true }
    let path = ColumnPath(table: table.name, column: column.name)
    if roots.contains(path) { return true }
    return reference(of: column, in: table).map { roots.contains($0) } ?? false
  }

  private func reference(of column: Column, in table: Table) -> ColumnPath? {
    for key in table.foreignKeys {
      guard let place = key.columns.firstIndex(of: column.name) else { continue }
      let target = key.targetColumns.indices.contains(place) ? key.targetColumns[place] : "id"
      return ColumnPath(table: key.target, column: target)
    }
    return nil
  }

  private func value(
    of column: Column, in table: Table, number: Int = 0
  ) throws(ExampleError) -> SQL {
    guard let type = column.type else {
      throw ExampleError(table: table.name, column: column.name)
    }
    if isTenant(column, of: table) { return "({tenant})::\(type.sql)" }
    if let target = reference(of: column, in: table), let parent = tables[target.table],
      target.table != table.name,
      let key = parent.columns.first(where: { $0.name == target.column })
    {
      return try referenced(key, in: parent)
    }
    if type.base == "uuid", !type.isArray { return hash(column, of: table, number) + "::uuid" }
    if type.isTextual, !type.isArray, table.tellsRowsApart(by: column.name),
      rules(on: column, of: table).isEmpty
    {
      return "left(\(hash(column, of: table, number)), \(types.length(of: type)))"
    }
    let values = values(of: column, in: table)
    if !values.isEmpty { return values[number % values.count] }
    throw ExampleError(table: table.name, column: column.name)
  }

  /// The values that the type and the rules on a column suggest.
  private func values(of column: Column, in table: Table) -> [SQL] {
    types.values(of: column.type, rules: rules(on: column, of: table))
  }

  private func rules(on column: Column, of table: Table) -> [NormalForm] {
    rules[ColumnPath(table: table.name, column: column.name)] ?? []
  }

  /// The key of a row of another table: the row of the same variant, or the tenant's only one.
  private func referenced(_ key: Column, in parent: Table) throws(ExampleError) -> SQL {
    let own: SQL? = tenantColumns[parent.name].map { "where \($0)::text = {tenant}" }
    if case .identity = key.value {
      return "(select min(\(key.name)) from \(parent.name) \(own ?? ""))"
    }
    let value = try value(of: key, in: parent)
    return own == nil ? value : SQL(verbatim: value.text.replacing("{variant}", with: "'row'"))
  }

  private func hash(_ column: Column, of table: Table, _ number: Int) -> SQL {
    let name = "\(table.name).\(column.name) \(number == 0 ? "" : "\(number) ")"
    return "md5(\(literal: name) || {tenant} || {variant})"
  }
}

/// More values than this are not tried.
private let mostRows = 8

extension Table {
  fileprivate var foreignKeys: [ForeignKey] {
    constraints.compactMap { if case .foreignKey(let key) = $0.rule { key } else { nil } }
  }

  fileprivate var primaryKey: [Identifier] {
    constraints.lazy.compactMap {
      if case .primaryKey(let columns) = $0.rule { columns } else { nil }
    }.first ?? []
  }

  /// Whether a unique key or index has the column.
  fileprivate func tellsRowsApart(by column: Identifier) -> Bool {
    constraints.contains {
      switch $0.rule {
      case .unique(let columns), .primaryKey(let columns): columns.contains(column)
      case .check, .foreignKey, .other: false
      }
    }
      || indexes.contains { index in
        index.isUnique && index.keys.contains { $0.value == .column(column) }
      }
  }

  /// The conditions on its rows, as far as the grammar reads them.
  fileprivate var checks: [NormalForm] {
    constraints.compactMap {
      if case .check(let condition) = $0.rule { normalForm(of: condition.text) } else { nil }
    }
  }
}

extension NormalForm {
  /// The one column of which it speaks.
  fileprivate var onlyColumn: String? { columns.count == 1 ? columns.first : nil }
}
