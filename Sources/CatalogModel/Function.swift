package import SQLText

/// A function, window function or procedure.
package struct Function: Hashable, Codable, Sendable {
  package var signature: FunctionSignature
  package var kind: Kind
  /// As `pg_get_function_arguments` prints them: modes, names, types and defaults.
  package var arguments: String
  /// As `pg_get_function_result` prints it; `nil` for a procedure.
  package var result: String?
  package var language: Identifier
  /// The text; for the language C, the name of the function within the library.
  package var body: String
  /// Whether the body is a part of the statement, `RETURN …` or `BEGIN ATOMIC …`; `nil` for no.
  package var isStandardSQL: Bool?
  /// The file that holds a function in C.
  package var library: String?
  package var volatility: Volatility
  package var isSecurityDefiner: Bool
  package var isStrict: Bool
  package var isLeakproof: Bool
  package var parallel: Parallel
  /// What a call costs; `nil` is the language's own estimate, or one that a specification does not state.
  package var cost: Double?
  /// How many rows a call gives; `nil` as for the cost.
  package var rows: Double?
  /// The function that tells the planner more.
  package var support: QualifiedName?
  /// Types that the language takes in a form of its own.
  package var transforms: [ColumnType]?
  /// Settings as the catalog keeps them: `search_path=""`.
  package var settings: [String]
  /// `nil` where a specification states no grants; the owner's own are left out.
  package var grants: [Grant]?
  package var comment: String?
  /// The extensions with which the function goes; `nil` for none.
  package var extensions: [Identifier]?

  package enum Kind: String, Codable, Sendable {
    case function, procedure, window
  }

  package enum Volatility: String, Codable, Sendable {
    case volatile, stable, immutable
  }

  package enum Parallel: String, Codable, Sendable {
    case unsafe, restricted, safe
  }

  package init(
    signature: FunctionSignature, kind: Kind = .function, arguments: String = "",
    result: String? = nil, language: Identifier, body: String, isStandardSQL: Bool? = nil,
    library: String? = nil, volatility: Volatility = .volatile, isSecurityDefiner: Bool = false,
    isStrict: Bool = false, isLeakproof: Bool = false,
    parallel: Parallel = .unsafe, cost: Double? = nil, rows: Double? = nil,
    support: QualifiedName? = nil, transforms: [ColumnType]? = nil, settings: [String] = [],
    grants: [Grant]? = nil,
    comment: String? = nil
  ) {
    self.signature = signature
    self.kind = kind
    self.arguments = arguments
    self.result = result
    self.language = language
    self.body = body
    self.isStandardSQL = isStandardSQL
    self.library = library
    self.volatility = volatility
    self.isSecurityDefiner = isSecurityDefiner
    self.isStrict = isStrict
    self.isLeakproof = isLeakproof
    self.parallel = parallel
    self.cost = cost
    self.rows = rows
    self.support = support
    self.transforms = transforms
    self.settings = settings
    self.grants = grants?.sorted()
    self.comment = comment
  }
}

extension Function {
  package var path: ObjectPath { kind == .procedure ? .procedure(signature) : .function(signature) }
}

/// What tells functions of one name apart: the types of the arguments that a caller gives.
package struct FunctionSignature: Hashable, Codable, Comparable, Sendable, CustomStringConvertible {
  package var name: QualifiedName
  package var inputs: [ColumnType]

  package init(name: QualifiedName, inputs: [ColumnType]) {
    self.name = name
    self.inputs = inputs
  }

  private var inputList: String { inputs.map(\.name).joined(separator: ", ") }

  package var description: String { "\(name)(\(inputList))" }
  package var brief: String { "\(name.brief)(\(inputList))" }

  package static func < (left: FunctionSignature, right: FunctionSignature) -> Bool {
    (left.name, left.inputList) < (right.name, right.inputList)
  }
}
