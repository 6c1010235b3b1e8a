package import SQLText

/// A function of many rows.
package struct Aggregate: StandaloneObject {
  package static let kind = StandaloneKind.aggregate

  package var signature: FunctionSignature
  package var form: Form
  /// As `pg_get_function_arguments` prints them.
  package var arguments: String
  package var result: ColumnType
  package var transition: Transition
  package var combine: QualifiedName?
  package var serialize: QualifiedName?
  package var deserialize: QualifiedName?
  /// How a moving window is aggregated.
  package var moving: Transition?
  /// The operator by which the first row is the result.
  package var sortOperator: OperatorName?
  package var parallel: Function.Parallel
  package var grants: [Grant]?
  package var comment: String?

  package enum Form: String, Codable, Sendable {
    case normal
    case orderedSet = "ordered-set"
    case hypothetical
  }

  /// What is kept from row to row, and what is made of it in the end.
  package struct Transition: Hashable, Codable, Sendable {
    package var function: QualifiedName
    /// Takes a row out again; only of a moving window.
    package var inverse: QualifiedName?
    package var type: ColumnType
    /// 0 where the server estimates it.
    package var space: Int
    package var final: QualifiedName?
    /// Whether the final function takes arguments of the aggregate's types too.
    package var finalTakesAll: Bool
    package var finalModifies: Modification
    package var initial: String?

    package init(
      function: QualifiedName, inverse: QualifiedName? = nil, type: ColumnType, space: Int = 0,
      final: QualifiedName? = nil, finalTakesAll: Bool = false,
      finalModifies: Modification = .readOnly, initial: String? = nil
    ) {
      self.function = function
      self.inverse = inverse
      self.type = type
      self.space = space
      self.final = final
      self.finalTakesAll = finalTakesAll
      self.finalModifies = finalModifies
      self.initial = initial
    }
  }

  package enum Modification: String, Codable, Sendable {
    case readOnly = "read_only"
    case shareable
    case readWrite = "read_write"
  }

  package init(
    _ signature: FunctionSignature, form: Form = .normal, arguments: String, result: ColumnType,
    transition: Transition, combine: QualifiedName? = nil, serialize: QualifiedName? = nil,
    deserialize: QualifiedName? = nil, moving: Transition? = nil,
    sortOperator: OperatorName? = nil, parallel: Function.Parallel = .unsafe,
    grants: [Grant]? = nil, comment: String? = nil
  ) {
    self.signature = signature
    self.form = form
    self.arguments = arguments
    self.result = result
    self.transition = transition
    self.combine = combine
    self.serialize = serialize
    self.deserialize = deserialize
    self.moving = moving
    self.sortOperator = sortOperator
    self.parallel = parallel
    self.grants = grants?.sorted()
    self.comment = comment
  }

  package var name: StandaloneName { .routine(signature) }

  package mutating func refer(by names: NameMapping) {
    signature = names.signature(signature)
    arguments = names.sql(arguments)
    result = names.type(result)
    transition.refer(by: names)
    combine = combine.map(names.routine)
    serialize = serialize.map(names.routine)
    deserialize = deserialize.map(names.routine)
    moving?.refer(by: names)
    sortOperator = sortOperator.map(names.operator)
  }

  package var creation: [SQL] { [define("create aggregate")] }

  package func alteration(to new: Aggregate) -> [SQL]? {
    guard form == new.form, arguments == new.arguments, result == new.result else { return nil }
    return [new.define("create or replace aggregate")]
  }

  private func define(_ verb: SQL) -> SQL {
    let list = arguments.isEmpty ? "*" : arguments
    let parts = definition.map { "\n  \($0)" as SQL }.joined(separator: ",")
    return "\(verb) \(signature.name)(\(SQL(verbatim: list))) (\(parts)\n)"
  }

  private var definition: [SQL] {
    let modification: Modification = form == .normal ? .readOnly : .readWrite
    var parts = transition.parts(prefix: "", modifying: modification)
    if let combine { parts.append("combinefunc = \(combine)") }
    if let serialize { parts.append("serialfunc = \(serialize)") }
    if let deserialize { parts.append("deserialfunc = \(deserialize)") }
    if let moving { parts += moving.parts(prefix: "m", modifying: modification) }
    if let sortOperator { parts.append("sortop = \(sortOperator.reference)") }
    if parallel != .unsafe { parts.append("parallel = \(SQL(verbatim: parallel.rawValue))") }
    if form == .hypothetical { parts.append("hypothetical") }
    return parts
  }
}

extension Aggregate.Transition {
  /// - Parameter usual: what the final function may do where nothing is said.
  fileprivate func parts(prefix: SQL, modifying usual: Aggregate.Modification) -> [SQL] {
    var parts: [SQL] = ["\(prefix)sfunc = \(function)", "\(prefix)stype = \(type.sql)"]
    if let inverse { parts.append("\(prefix)invfunc = \(inverse)" as SQL) }
    if space != 0 { parts.append("\(prefix)sspace = \(space)") }
    if let final { parts.append("\(prefix)finalfunc = \(final)") }
    if finalTakesAll { parts.append("\(prefix)finalfunc_extra") }
    if finalModifies != usual {
      parts.append("\(prefix)finalfunc_modify = \(SQL(verbatim: finalModifies.rawValue))")
    }
    if let initial { parts.append("\(prefix)initcond = \(literal: initial)") }
    return parts
  }

  fileprivate mutating func refer(by names: NameMapping) {
    function = names.routine(function)
    inverse = inverse.map(names.routine)
    type = names.type(type)
    final = final.map(names.routine)
  }
}
