package import SQLText

/// What is granted on each new object of a kind that one role makes, where that is not what PostgreSQL grants
/// itself.
package struct DefaultPrivileges: StandaloneObject {
  package static let kind = StandaloneKind.defaultPrivileges

  package var role: Identifier
  /// Objects in this schema get these beside those of all schemas; `nil` for all schemas.
  package var schema: Identifier?
  package var objects: Objects
  /// In all schemas also what everyone gets from PostgreSQL itself and keeps, but not what the role has.
  package var privileges: [Grant]
  /// What the role itself does not get.
  package var withheld: [Privilege]

  /// In the words of `ALTER DEFAULT PRIVILEGES`.
  package enum Objects: String, Codable, Sendable {
    case tables, sequences, functions, types, schemas
    case largeObjects = "large objects"
  }

  package init(
    of role: Identifier, in schema: Identifier? = nil, on objects: Objects,
    privileges: [Grant] = [], withheld: Set<Privilege> = []
  ) {
    self.role = role
    self.schema = schema
    self.objects = objects
    self.privileges = privileges.sorted()
    self.withheld = Privilege.allCases.filter(withheld.contains)
  }

  package var name: StandaloneName { .defaults(role: role, schema: schema, objects: objects) }

  package mutating func refer(by names: NameMapping) {}

  package var creation: [SQL] { alteration(from: unstated, to: self) }

  package var removal: [SQL] { alteration(from: self, to: unstated) }

  package func alteration(to new: DefaultPrivileges) -> [SQL]? {
    alteration(from: self, to: new)
  }

  /// What PostgreSQL grants where nothing is stated.
  package var unstated: DefaultPrivileges {
    let everyones: Privilege? =
      switch objects {
      case .functions: .execute
      case .types: .usage
      case .tables, .sequences, .schemas, .largeObjects: nil
      }
    let grants = schema == nil ? everyones.map { [Grant.everyones($0)] } : nil
    return DefaultPrivileges(of: role, in: schema, on: objects, privileges: grants ?? [])
  }

  private func alteration(from old: DefaultPrivileges, to new: DefaultPrivileges) -> [SQL] {
    let before = Dictionary(uniqueKeysWithValues: old.privileges.map { ($0.role, $0) })
    let after = Dictionary(uniqueKeysWithValues: new.privileges.map { ($0.role, $0) })
    let roles = Set(before.keys).union(after.keys).sorted()
    let grants = roles.flatMap { role in
      let nothing = Grant(role: role, privileges: [])
      return change(from: before[role] ?? nothing, to: after[role] ?? nothing)
    }
    return grants
      + change(
        from: Grant(role: role, privileges: Set(new.withheld).subtracting(old.withheld)),
        to: Grant(role: role, privileges: Set(old.withheld).subtracting(new.withheld)))
  }

  private func change(from old: Grant, to new: Grant) -> [SQL] {
    let place: SQL = schema.map { " in schema \($0)" } ?? ""
    let alter: SQL = "alter default privileges for role \(role)\(place)"
    let objects = SQL(verbatim: objects.rawValue)
    func statement(_ verb: SQL, _ privileges: [Privilege], _ tail: SQL) -> [SQL] {
      guard !privileges.isEmpty else { return [] }
      let words = privileges.map { SQL(verbatim: $0.rawValue) }.joined()
      return ["\(alter) \(verb) \(words) on \(objects) \(tail)"]
    }
    let kept = new.privileges.filter { old.privileges.contains($0) }
    let lost = old.privileges.filter { !new.privileges.contains($0) }
    let lostOptions = old.withGrantOption.filter {
      kept.contains($0) && !new.withGrantOption.contains($0)
    }
    let gained = new.privileges.filter {
      !old.privileges.contains($0) && !new.withGrantOption.contains($0)
    }
    let gainedOptions = new.withGrantOption.filter { !old.withGrantOption.contains($0) }
    return statement("revoke", lost, "from \(new.role)")
      + statement("revoke grant option for", lostOptions, "from \(new.role)")
      + statement("grant", gained, "to \(new.role)")
      + statement("grant", gainedOptions, "to \(new.role) with grant option")
  }
}
