import CatalogModel
import Diagnostics
import SQLText

/// Rights as a list item gives them.
struct GrantLine {
  var privileges: Set<Privilege> = []
  var columns = Columns.all
  var roles: [Identifier] = []

  enum Columns {
    case all
    case only([Placed<Identifier>])
    /// All others; whoever holds the whole table holds these columns too, and so loses it.
    case except([Placed<Identifier>])

    var named: [Placed<Identifier>] {
      switch self {
      case .all: []
      case .only(let columns), .except(let columns): columns
      }
    }
  }
}

/// Reads `` select, insert to `role`, `other` ``, `` update on `a`, `b` to `role` `` and
/// `` select except `a` to `role` ``.
func readGrantLine(
  _ text: SpecText, of known: (Privilege) -> Bool = { $0.isOfTables }
) -> GrantLine? {
  var line = GrantLine()
  var columns: [Placed<Identifier>] = []
  var part = GrantPart.roles
  for span in beforeDash(text.spans) {
    guard !span.isCode else {
      if part == .roles {
        line.roles.append(Identifier(span.text))
      } else {
        columns.append(Placed(Identifier(span.text), at: span.range))
      }
      continue
    }
    for word in span.text.words() {
      if let privilege = Privilege(rawValue: word), known(privilege) {
        line.privileges.insert(privilege)
      } else if let next = GrantPart(rawValue: word) {
        if next == .roles { line.columns = part.columns(columns) }
        part = next
      } else if word != "and" {
        return nil
      }
    }
  }
  let isClosed = part == .roles && (columns.isEmpty || !line.columns.named.isEmpty)
  return isClosed && !line.privileges.isEmpty && !line.roles.isEmpty ? line : nil
}

/// What the next code span of a line is.
private enum GrantPart: String {
  case only = "on"
  case except
  case roles = "to"

  func columns(_ columns: [Placed<Identifier>]) -> GrantLine.Columns {
    switch self {
    case .only: .only(columns)
    case .except: .except(columns)
    case .roles: .all
    }
  }
}

/// What each role holds on a table, and on single columns of it.
struct TableRights {
  private(set) var whole: [Identifier: Set<Privilege>] = [:]
  private(set) var columns: [Identifier: [Identifier: Set<Privilege>]] = [:]

  init(_ grants: [Grant] = []) {
    for grant in grants { whole[grant.role] = Set(grant.privileges) }
  }

  /// Takes lines in any order: an exception holds against all of them.
  mutating func take(_ lines: [GrantLine], columnsOf table: Table) {
    for line in lines {
      for role in line.roles {
        switch line.columns {
        case .all: whole[role, default: []].formUnion(line.privileges)
        case .only(let names): give(line.privileges, on: names.map(\.value), to: role)
        case .except: break
        }
      }
    }
    for line in lines {
      guard case .except(let excepted) = line.columns else { continue }
      let rest = table.columns.map(\.name).filter { name in
        !excepted.contains { $0.value == name }
      }
      for role in line.roles {
        whole[role]?.subtract(line.privileges)
        give(line.privileges, on: rest, to: role)
      }
    }
  }

  private mutating func give(
    _ privileges: Set<Privilege>, on names: [Identifier], to role: Identifier
  ) {
    for name in names { columns[name, default: [:]][role, default: []].formUnion(privileges) }
  }

  var grants: [Grant] { list(whole) }

  func grants(on column: Identifier) -> [Grant] { list(columns[column] ?? [:]) }

  private func list(_ rights: [Identifier: Set<Privilege>]) -> [Grant] {
    rights.filter { !$0.value.isEmpty }.map { Grant(role: $0.key, privileges: $0.value) }.sorted()
  }
}
