package import SQLText

/// What is granted on something that the server or an extension brings, where that is not what comes with it.
package struct Rights: StandaloneObject {
  package static let kind = StandaloneKind.rights

  /// As `GRANT` names it: `language plpgsql`, `function public.crypt(text, text)`.
  package var target: String
  package var `extension`: Identifier?
  /// What comes with it.
  package var initial: [Grant]
  package var privileges: [Grant]

  package init(
    on target: String, of `extension`: Identifier? = nil, initial: [Grant], privileges: [Grant]
  ) {
    self.target = target
    self.extension = `extension`
    self.initial = initial.sorted()
    self.privileges = privileges.sorted()
  }

  package var name: StandaloneName { .global(Identifier(target)) }

  package mutating func refer(by names: NameMapping) {
    target = names.sql(target)
  }

  package var creation: [SQL] { change(from: initial, to: privileges) }

  package var removal: [SQL] { change(from: privileges, to: initial) }

  package func alteration(to new: Rights) -> [SQL]? {
    change(from: privileges, to: new.privileges)
  }

  private func change(from old: [Grant], to new: [Grant]) -> [SQL] {
    let roles = Set(old.map(\.role)).union(new.map(\.role)).sorted()
    return roles.flatMap { role in
      let nothing = Grant(role: role, privileges: [])
      return change(
        from: old.first { $0.role == role } ?? nothing,
        to: new.first { $0.role == role } ?? nothing)
    }
  }

  private func change(from old: Grant, to new: Grant) -> [SQL] {
    func statement(_ verb: SQL, _ privileges: [Privilege], _ tail: SQL) -> [SQL] {
      guard !privileges.isEmpty else { return [] }
      let words = privileges.map { SQL(verbatim: $0.rawValue) }.joined()
      return ["\(verb) \(words) on \(SQL(verbatim: target)) \(tail)"]
    }
    let role: SQL = new.role == "public" ? "public" : "\(new.role)"
    let lost = old.privileges.filter { !new.privileges.contains($0) }
    let lostOptions = old.withGrantOption.filter {
      new.privileges.contains($0) && !new.withGrantOption.contains($0)
    }
    let gained = new.privileges.filter {
      !old.privileges.contains($0) && !new.withGrantOption.contains($0)
    }
    let gainedOptions = new.withGrantOption.filter { !old.withGrantOption.contains($0) }
    return statement("revoke", lost, "from \(role)")
      + statement("revoke grant option for", lostOptions, "from \(role)")
      + statement("grant", gained, "to \(role)")
      + statement("grant", gainedOptions, "to \(role) with grant option")
  }
}
