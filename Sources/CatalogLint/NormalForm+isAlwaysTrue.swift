import SQLGrammar

extension NormalForm {
  /// Whether the condition holds for every row, as far as its text tells.
  var isAlwaysTrue: Bool {
    switch self {
    case .constant("true"): true
    case .call("=", let sides): sides.count == 2 && sides[0].isConstant && sides[0] == sides[1]
    case .call("and", let parts): parts.allSatisfy(\.isAlwaysTrue)
    case .call("or", let parts): parts.contains(where: \.isAlwaysTrue)
    case .call("sublink EXPR_SUBLINK", let parts), .call("select", let parts):
      parts.count == 1 && parts.allSatisfy(\.isAlwaysTrue)
    case .column, .constant, .call: false
    }
  }
}
