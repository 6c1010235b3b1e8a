import CatalogModel

extension Table {
  /// Changes every piece of free SQL that the server keeps by meaning, and so respells when a name changes.
  mutating func mapExpressions(_ change: (Expression) -> Expression) {
    for position in columns.indices {
      switch columns[position].value {
      case .default(let value): columns[position].value = .default(change(value))
      case .generated(let value?): columns[position].value = .generated(change(value))
      case .none, .identity, .generated(nil): break
      }
    }
    for position in constraints.indices {
      switch constraints[position].rule {
      case .check(let condition): constraints[position].rule = .check(change(condition))
      case .other(let definition):
        constraints[position].rule = .other(definition: change(Expression(definition)).text)
      case .primaryKey, .unique, .foreignKey: break
      }
    }
    for position in indexes.indices { indexes[position].mapExpressions(change) }
    for position in policies.indices {
      policies[position].using = policies[position].using.map(change)
      policies[position].withCheck = policies[position].withCheck.map(change)
    }
    for position in triggers.indices {
      triggers[position].condition = triggers[position].condition.map(change)
    }
    for position in rules.indices { rules[position].sql = change(rules[position].sql) }
    partitioning = partitioning.map(change)
  }
}

extension View {
  mutating func mapExpressions(_ change: (Expression) -> Expression) {
    query = change(query)
    for position in indexes.indices { indexes[position].mapExpressions(change) }
    for position in triggers.indices {
      triggers[position].condition = triggers[position].condition.map(change)
    }
    for position in rules.indices { rules[position].sql = change(rules[position].sql) }
  }
}

extension Function {
  mutating func mapExpressions(_ change: (Expression) -> Expression) {
    arguments = change(Expression(arguments)).text
    result = result.map { change(Expression($0)).text }
    // A body in quotes is text, which no rename touches.
    if isStandardSQL == true { body = change(Expression(body)).text }
  }
}

extension Index {
  fileprivate mutating func mapExpressions(_ change: (Expression) -> Expression) {
    for position in keys.indices {
      guard case .expression(let key) = keys[position].value else { continue }
      keys[position].value = .expression(change(key))
    }
    predicate = predicate.map(change)
  }
}
