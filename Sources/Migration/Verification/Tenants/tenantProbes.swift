/// The kind of a caller, what it tries on a table, the statement, and how that usually ends.
///
/// Nothing but the policies says which rows are meant: a condition would bring those for `select` into play too.
let tenantProbes: [[String]] = [
  probe(.tenant, "select", "select from {table}", "own"),
  probe(.tenant, "insert", "{insert me}", "done"),
  probe(.tenant, "insert for the other tenant", "{insert other}", "refused"),
  probe(.tenant, "update", "update {table} set {column} = {me}", "own"),
  probe(.tenant, "give to the other tenant", "update {table} set {column} = {other}", "refused"),
  probe(.tenant, "delete", "delete from {table}", "own"),
  probe(.stranger, "select", "select from {table}", "none"),
  probe(.stranger, "insert", "{insert me}", "refused"),
  probe(.stranger, "update", "update {table} set {column} = {me}", "none"),
  probe(.stranger, "delete", "delete from {table}", "none"),
  probe(.anonymous, "select", "select from {table}", "refused"),
  probe(.anonymous, "insert", "{insert me}", "refused"),
  probe(.anonymous, "update", "update {table} set {column} = {me}", "refused"),
  probe(.anonymous, "delete", "delete from {table}", "refused"),
  probe(.server, "select", "select from {table} where {column} in ({me}, {other})", "all"),
  probe(.server, "insert", "{insert me}", "done"),
  probe(
    .server, "update", "update {table} set {column} = {column} where {column} in ({me}, {other})",
    "all"),
  probe(.server, "delete", "delete from {table} where {column} in ({me}, {other})", "all"),
]

private func probe(
  _ kind: TenantCaller.Kind, _ name: String, _ statement: String, _ usual: String
) -> [String] {
  [kind.rawValue, name, statement, usual]
}

extension TenantOutcome {
  /// Whether somebody reached what belongs to another, whatever the specification grants.
  package var isBreach: Bool {
    guard kind != .server, probe != "privileges" else { return false }
    switch probe {
    case "content": return found == "rows of all"
    case "insert": return kind != .tenant && !isFutile
    case "insert for the other tenant", "give to the other tenant": return !isFutile
    default: return !(isFutile || (kind == .tenant && found == "own"))
    }
  }

  /// Whether a tenant does not reach what is its own.
  package var isShortfall: Bool {
    kind == .tenant && probe != "privileges" && usual != "refused" && found != usual
  }

  private var isFutile: Bool {
    found == "refused" || found == "none" || found.hasPrefix("error ")
  }
}
