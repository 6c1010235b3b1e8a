package import SQLText

/// A server elsewhere, whose tables can be foreign tables here.
package struct ForeignServer: StandaloneObject {
  package static let kind = StandaloneKind.foreignServer

  package var server: Identifier
  package var wrapper: Identifier
  package var type: String?
  package var version: String?
  package var options: [Setting]
  package var grants: [Grant]?
  package var comment: String?

  package init(
    _ server: Identifier, wrapper: Identifier, type: String? = nil, version: String? = nil,
    options: [Setting] = [], grants: [Grant]? = nil, comment: String? = nil
  ) {
    self.server = server
    self.wrapper = wrapper
    self.type = type
    self.version = version
    self.options = options.sorted()
    self.grants = grants?.sorted()
    self.comment = comment
  }

  package var name: StandaloneName { .global(server) }

  package mutating func refer(by names: NameMapping) {}

  package var creation: [SQL] {
    var sql: SQL = "create server \(server)"
    if let type { sql += " type \(literal: type)" }
    if let version { sql += " version \(literal: version)" }
    return ["\(sql) foreign data wrapper \(wrapper)\(options.creationClause)"]
  }

  package func alteration(to new: ForeignServer) -> [SQL]? {
    guard wrapper == new.wrapper, type == new.type else { return nil }
    var actions: SQL = ""
    if version != new.version {
      actions += " version \(new.version.map(SQL.literal) ?? "null")"
    }
    actions += options.alterationClause(to: new.options)
    return actions == "" ? [] : ["alter server \(server)\(actions)"]
  }
}
