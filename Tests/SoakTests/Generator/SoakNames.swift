import SQLText

/// Few names, so that edits meet what was there before; some of them odd.
enum SoakNames {
  static let schemas: [Identifier] = ["public", "public", "app", "Odd Schema"]
  static let tables: [Identifier] = [
    "orders", "items", "people", "Order Lines", "select", "größe", "a\"b",
  ]
  static let columns: [Identifier] = [
    "id", "name", "amount", "state", "Created At", "user", "größe", "b\"c", "x-y",
  ]
  static let views: [Identifier] = ["summary", "open_orders", "Every View", "table"]
  static let functions: [Identifier] = ["compute", "touch", "Do It", "check"]
  static let types: [Identifier] = ["mood", "Score", "level", "zone_name"]
  static let sequences: [Identifier] = ["counter", "Number Of", "seq"]
  static let comments: [String] = ["one", "it's \\ a comment", "zwei\nZeilen"]
}

extension SeededGenerator {
  mutating func name(of names: [Identifier]) -> QualifiedName {
    QualifiedName(schema: pick(SoakNames.schemas), pick(names))
  }

  /// Mostly none.
  mutating func comment() -> String? { once(in: 4) ? pick(SoakNames.comments) : nil }

  mutating func some<Element>(_ list: [Element], atMost most: Int) -> [Element] {
    Array(list.shuffled(using: &self).prefix(number(0...most)))
  }
}

/// `role: privileges`, as a script grants them.
typealias SoakGrants = [Identifier: Set<String>]

extension SeededGenerator {
  mutating func grants(of privileges: [String]) -> SoakGrants {
    var grants: SoakGrants = [:]
    for role: Identifier in ["app_reader", "app_writer"] where once(in: 3) {
      grants[role] = Set(some(privileges, atMost: 3))
    }
    return grants.filter { !$0.value.isEmpty }
  }
}

func grantStatements(_ grants: SoakGrants, on object: SQL) -> [SQL] {
  grants.sorted { $0.key < $1.key }.map { role, privileges in
    let list = SQL(verbatim: privileges.sorted().joined(separator: ", "))
    return "grant \(list) on \(object) to \(role)"
  }
}

func commentStatements(_ comment: String?, on object: SQL) -> [SQL] {
  comment.map { ["comment on \(object) is \(literal: $0)"] } ?? []
}
