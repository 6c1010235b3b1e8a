package import SQLText

/// A way to reach foreign servers.
package struct ForeignDataWrapper: StandaloneObject {
  package static let kind = StandaloneKind.foreignDataWrapper

  package var wrapper: Identifier
  package var handler: QualifiedName?
  package var validator: QualifiedName?
  package var options: [Setting]
  package var grants: [Grant]?
  package var comment: String?

  package init(
    _ wrapper: Identifier, handler: QualifiedName? = nil, validator: QualifiedName? = nil,
    options: [Setting] = [], grants: [Grant]? = nil, comment: String? = nil
  ) {
    self.wrapper = wrapper
    self.handler = handler
    self.validator = validator
    self.options = options.sorted()
    self.grants = grants?.sorted()
    self.comment = comment
  }

  package var name: StandaloneName { .global(wrapper) }

  package mutating func refer(by names: NameMapping) {
    handler = handler.map(names.routine)
    validator = validator.map(names.routine)
  }

  package var creation: [SQL] {
    var sql: SQL = "create foreign data wrapper \(wrapper)"
    if let handler { sql += " handler \(handler)" }
    if let validator { sql += " validator \(validator)" }
    return [sql + options.creationClause]
  }

  package func alteration(to new: ForeignDataWrapper) -> [SQL]? {
    var actions: SQL = ""
    if handler != new.handler {
      actions += new.handler.map { " handler \($0)" } ?? " no handler"
    }
    if validator != new.validator {
      actions += new.validator.map { " validator \($0)" } ?? " no validator"
    }
    actions += options.alterationClause(to: new.options)
    return actions == "" ? [] : ["alter foreign data wrapper \(wrapper)\(actions)"]
  }
}
