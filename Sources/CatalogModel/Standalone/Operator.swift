package import SQLText

/// An operator between two types, or before one.
package struct Operator: StandaloneObject {
  package static let kind = StandaloneKind.operator

  package var `operator`: OperatorName
  /// `nil` for an operator before its operand.
  package var left: ColumnType?
  package var right: ColumnType?
  package var function: QualifiedName
  package var commutator: OperatorName?
  package var negator: OperatorName?
  package var restrict: QualifiedName?
  package var join: QualifiedName?
  package var hashes: Bool
  package var merges: Bool
  package var comment: String?

  package init(
    _ operator: OperatorName, left: ColumnType?, right: ColumnType?, function: QualifiedName,
    commutator: OperatorName? = nil, negator: OperatorName? = nil,
    restrict: QualifiedName? = nil, join: QualifiedName? = nil, hashes: Bool = false,
    merges: Bool = false, comment: String? = nil
  ) {
    self.operator = `operator`
    self.left = left
    self.right = right
    self.function = function
    self.commutator = commutator
    self.negator = negator
    self.restrict = restrict
    self.join = join
    self.hashes = hashes
    self.merges = merges
    self.comment = comment
  }

  package var name: StandaloneName { .operator(`operator`, left: left, right: right) }

  package mutating func refer(by names: NameMapping) {
    left = left.map(names.type)
    right = right.map(names.type)
    function = names.routine(function)
    commutator = commutator.map(names.operator)
    negator = negator.map(names.operator)
    restrict = restrict.map(names.routine)
    join = join.map(names.routine)
  }

  package var creation: [SQL] {
    var parts: [SQL] = ["function = \(function)"]
    if let left { parts.append("leftarg = \(left.sql)") }
    if let right { parts.append("rightarg = \(right.sql)") }
    if let commutator { parts.append("commutator = \(commutator.reference)") }
    if let negator { parts.append("negator = \(negator.reference)") }
    if let restrict { parts.append("restrict = \(restrict)") }
    if let join { parts.append("join = \(join)") }
    if hashes { parts.append("hashes") }
    if merges { parts.append("merges") }
    return ["create operator \(`operator`.sql) (\(parts.joined()))"]
  }

  /// Its estimators alone change in every version.
  package func alteration(to new: Operator) -> [SQL]? {
    var estimated = self
    estimated.restrict = new.restrict
    estimated.join = new.join
    guard estimated.bare == new.bare else { return nil }
    var parts: [SQL] = []
    if restrict != new.restrict { parts.append("restrict = \(new.restrict.orNone)") }
    if join != new.join { parts.append("join = \(new.join.orNone)") }
    return parts.isEmpty ? [] : ["alter operator \(name.sql) set (\(parts.joined()))"]
  }
}

extension QualifiedName? {
  fileprivate var orNone: SQL { map { "\($0)" } ?? "none" }
}
