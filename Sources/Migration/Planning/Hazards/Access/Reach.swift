import CatalogModel
import SQLGrammar

/// Which way a change moves what somebody can reach; both for one who gains here and loses there.
struct AccessShift: OptionSet, Hashable {
  let rawValue: Int

  static let widens = AccessShift(rawValue: 1)
  static let narrows = AccessShift(rawValue: 2)
  /// Wider or narrower: only who knows the rows can tell.
  static let unknown = AccessShift(rawValue: 4)

  /// The dangers that follow, each said of what is reached.
  func hazards(_ more: String, _ fewer: String, _ other: String) -> [Hazard] {
    var found: [Hazard] = []
    if contains(.widens) { found.append(Hazard(kind: .widensAccess, message: more)) }
    if contains(.unknown) { found.append(Hazard(kind: .changesAccess, message: other)) }
    if contains(.narrows) { found.append(Hazard(kind: .narrowsAccess, message: fewer)) }
    return found
  }
}

/// The rows that a condition lets through.
enum Reach: Hashable {
  case nothing, everything
  case rows(NormalForm)
  /// A condition that the grammar does not accept.
  case unreadable(String)

  init(_ condition: Expression) {
    switch normalForm(of: condition.text) {
    case .constant("true"): self = .everything
    case .constant("false"), .constant("null"): self = .nothing
    case let form?: self = .rows(form)
    case nil: self = .unreadable(condition.text)
    }
  }

  /// From this to the other.
  func shift(to other: Reach) -> AccessShift {
    guard self != other else { return [] }
    switch (isWithin(other), other.isWithin(self)) {
    case (true, true): return []
    case (true, false): return .widens
    case (false, true): return .narrows
    case (false, false): return .unknown
    }
  }

  /// Whether the other surely lets through all that this does.
  private func isWithin(_ other: Reach) -> Bool {
    switch (self, other) {
    case (.nothing, _), (_, .everything): true
    case (.rows(let own), .rows(let others)): own.implies(others)
    default: self == other
    }
  }
}

extension NormalForm {
  /// Whether the other holds wherever this does, by how the two are put together. Without this, nothing is said.
  fileprivate func implies(_ other: NormalForm) -> Bool {
    if self == other || self == .constant("false") || other == .constant("true") { return true }
    switch (self, other) {
    case (_, .call("and", let parts)): return parts.allSatisfy(implies)
    case (.call("or", let parts), _): return parts.allSatisfy { $0.implies(other) }
    case (.call("and", let parts), .call("or", let choices)):
      return parts.contains { $0.implies(other) } || choices.contains(where: implies)
    case (.call("and", let parts), _): return parts.contains { $0.implies(other) }
    case (_, .call("or", let choices)): return choices.contains(where: implies)
    case (.call("not", let own), .call("not", let others)):
      return own.count == 1 && others.count == 1 && others[0].implies(own[0])
    default: return lists(within: other)
    }
  }

  /// Whether one of fewer values is asked for.
  private func lists(within other: NormalForm) -> Bool {
    if let (subject, own) = listed, let (object, others) = other.listed {
      return subject == object && own.isSubset(of: others)
    }
    if let (subject, own) = excluded, let (object, others) = other.excluded {
      return subject == object && own.isSuperset(of: others)
    }
    return false
  }

  private var listed: (NormalForm, Set<NormalForm>)? { list("in", "=") }
  private var excluded: (NormalForm, Set<NormalForm>)? { list("not in", "<>") }

  private func list(_ many: String, _ one: String) -> (NormalForm, Set<NormalForm>)? {
    guard case .call(let name, let parts) = self, name == many || name == one && parts.count == 2,
      let subject = parts.first, parts.dropFirst().allSatisfy(\.isConstant)
    else { return nil }
    return (subject, Set(parts.dropFirst()))
  }
}
