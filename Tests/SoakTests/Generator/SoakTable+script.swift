import SQLText

extension SoakTable {
  /// The table and its partitions with their columns, keys and checks.
  var creation: [SQL] {
    let key: [SQL] = hasKey && !isHeir ? ["primary key (id)"] : []
    let own = constraints.filter { !$0.comesLater }.map(\.definition)
    let parts = columns.map(\.definition) + key + own
    let unlogged: SQL = isUnlogged ? "unlogged " : ""
    return ["create \(unlogged)table \(name) (\(parts.joined()))\(tail)"] + partitions
  }

  private var tail: SQL {
    switch shape {
    case .plain: ""
    case .partitioned: " partition by range (id)"
    case .heir(let parent): " inherits (\(parent))"
    }
  }

  private var partitions: [SQL] {
    guard case .partitioned(let count) = shape else { return [] }
    return (0..<count).map { number in
      let part = QualifiedName(schema: name.schema, Identifier("\(name.name) p\(number)"))
      let bounds: SQL = "from (\(number * 10)) to (\(number * 10 + 10))"
      return "create table \(part) partition of \(name) for values \(bounds)"
    }
  }

  /// What may need other tables and functions.
  var attachments: [SQL] {
    constraints.filter(\.comesLater).map { "alter table \(name) add \($0.definition)" }
      + indexes.map { $0.script(of: name, isPartitioned: isPartitioned) }
      + policies.flatMap { $0.script(of: name) }
      + triggers.flatMap { $0.script(of: name) }
      + (isSecured ? ["alter table \(name) enable row level security"] : [])
      + grantStatements(grants, on: "\(name)")
      + commentStatements(comment, on: "table \(name)")
      + columns.flatMap { column in
        commentStatements(column.comment, on: "column \(name).\(column.name)")
          + columnGrants(column)
      }
  }

  private func columnGrants(_ column: SoakColumn) -> [SQL] {
    column.grants.sorted { $0.key < $1.key }.map { role, privileges in
      let list = privileges.sorted().map { "\(SQL(verbatim: $0)) (\(column.name))" as SQL }
      return "grant \(list.joined()) on \(name) to \(role)"
    }
  }
}
