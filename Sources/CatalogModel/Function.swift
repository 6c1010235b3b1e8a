package import SQLText

/// A function or procedure in a language that keeps its body as text.
package struct Function: Hashable, Codable, Sendable {
  package var signature: FunctionSignature
  package var kind: Kind
  /// As `pg_get_function_arguments` prints them: modes, names, types and defaults.
  package var arguments: String
  /// As `pg_get_function_result` prints it; `nil` for a procedure.
  package var result: String?
  package var language: Identifier
  package var body: String
  package var volatility: Volatility
  package var isSecurityDefiner: Bool
  package var isStrict: Bool
  package var isLeakproof: Bool
  package var parallel: Parallel
  /// Settings as the catalog keeps them: `search_path=""`.
  package var settings: [String]
  /// `nil` where a specification states no grants; the owner's own are left out.
  package var grants: [Grant]?
  package var comment: String?

  package enum Kind: String, Codable, Sendable {
    case function, procedure
  }

  package enum Volatility: String, Codable, Sendable {
    case volatile, stable, immutable
  }

  package enum Parallel: String, Codable, Sendable {
    case unsafe, restricted, safe
  }

  package init(
    signature: FunctionSignature, kind: Kind = .function, arguments: String = "",
    result: String? = nil, language: Identifier, body: String, volatility: Volatility = .volatile,
    isSecurityDefiner: Bool = false, isStrict: Bool = false, isLeakproof: Bool = false,
    parallel: Parallel = .unsafe, settings: [String] = [], grants: [Grant]? = nil,
    comment: String? = nil
  ) {
    self.signature = signature
    self.kind = kind
    self.arguments = arguments
    self.result = result
    self.language = language
    self.body = body
    self.volatility = volatility
    self.isSecurityDefiner = isSecurityDefiner
    self.isStrict = isStrict
    self.isLeakproof = isLeakproof
    self.parallel = parallel
    self.settings = settings
    self.grants = grants?.sorted()
    self.comment = comment
  }
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
