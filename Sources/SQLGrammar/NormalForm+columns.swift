extension NormalForm {
  /// The columns that the expression names, each once, in the order of the form.
  package var columns: [String] {
    var found: [String] = []
    collectColumns(into: &found)
    return found
  }

  private func collectColumns(into found: inout [String]) {
    switch self {
    case .column(let name): if !found.contains(name) { found.append(name) }
    case .constant: break
    case .call(_, let parts): for part in parts { part.collectColumns(into: &found) }
    }
  }

  /// Whether a form is a condition, and not a value that happens to parse.
  package var isCondition: Bool {
    guard case .call(let name, let parts) = self else { return false }
    switch name {
    case "array", "+", "-", "*", "/", "||", "%": return false
    case "and", "or": return parts.allSatisfy(\.isCondition)
    default: return true
    }
  }

  /// Whether two conditions on one column cannot both be what an author meant: they list values, or bound
  /// them from one side, differently.
  package func contradicts(_ other: NormalForm) -> Bool {
    guard self != other, isPlain, other.isPlain, columns == other.columns else { return false }
    return !sides.isDisjoint(with: other.sides)
  }

  private var sides: Set<String> {
    guard case .call(let name, let parts) = self else { return [] }
    switch name {
    case "and": return parts.reduce(into: []) { $0.formUnion($1.sides) }
    case ">", ">=": return ["lower"]
    case "<", "<=": return ["upper"]
    case "in", "<@": return ["values"]
    default: return [name]
    }
  }
}
