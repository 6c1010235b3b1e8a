package import SQLText

/// Operator classes that work together, and what belongs to none of them.
package struct OperatorFamily: StandaloneObject {
  package static let kind = StandaloneKind.operatorFamily

  package var family: QualifiedName
  package var method: Identifier
  package var members: [OperatorMember]
  package var comment: String?

  package init(
    _ family: QualifiedName, method: Identifier, members: [OperatorMember] = [],
    comment: String? = nil
  ) {
    self.family = family
    self.method = method
    self.members = members.sorted()
    self.comment = comment
  }

  package var name: StandaloneName { .ofMethod(family, method) }

  package mutating func refer(by names: NameMapping) {
    for position in members.indices { members[position].refer(by: names) }
  }

  package var creation: [SQL] {
    ["create operator family \(name.sql)"] + add(members)
  }

  package func alteration(to new: OperatorFamily) -> [SQL]? {
    let dropped = members.filter { !new.members.contains($0) }.map(\.place)
    let drop: [SQL] = dropped.isEmpty ? [] : ["\(alter) drop \(dropped.joined())"]
    return drop + add(new.members.filter { !members.contains($0) })
  }

  private var alter: SQL { "alter operator family \(name.sql)" }

  private func add(_ members: [OperatorMember]) -> [SQL] {
    members.isEmpty ? [] : ["\(alter) add \(members.map(\.sql).joined())"]
  }
}

/// An operator or function at its place in an operator class or family.
package struct OperatorMember: Hashable, Codable, Comparable, Sendable {
  package var kind: Kind
  package var number: Int
  /// The types of the operands, as the server prints them: `integer, bigint`.
  package var operands: String
  /// The operator or function with its arguments, as the server prints it.
  package var object: String
  /// The family by which a distance sorts, for an operator that gives one.
  package var sortFamily: QualifiedName?

  package enum Kind: String, Codable, Sendable {
    case `operator`, function
  }

  package init(
    _ kind: Kind, _ number: Int, operands: String, _ object: String,
    sortFamily: QualifiedName? = nil
  ) {
    self.kind = kind
    self.number = number
    self.operands = operands
    self.object = object
    self.sortFamily = sortFamily
  }

  package static func < (left: OperatorMember, right: OperatorMember) -> Bool {
    (left.kind.rawValue, left.number, left.operands)
      < (right.kind.rawValue, right.number, right.operands)
  }

  /// `operator 1 (integer, bigint)`
  fileprivate var place: SQL {
    "\(SQL(verbatim: kind.rawValue)) \(number) (\(SQL(verbatim: operands)))"
  }

  var sql: SQL {
    switch kind {
    case .function: "\(place) \(SQL(verbatim: object))"
    case .operator:
      "operator \(number) \(SQL(verbatim: object))"
        + (sortFamily.map { " for order by \($0)" } ?? "")
    }
  }
}

extension OperatorMember {
  mutating func refer(by names: NameMapping) {
    operands = names.sql(operands)
    object = names.sql(object)
    sortFamily = sortFamily.map(names.other)
  }
}
