import CatalogModel
import SQLText

/// Reads `` `name` for all to `role`: `predicate` ``, or with `` using `…` `` and `` with check `…` ``.
func readPolicy(_ text: SpecText) -> Policy? {
  var name: Identifier?
  var command = Policy.Command.all
  var isPermissive = true
  var roles: [Identifier] = []
  var using: Expression?
  var check: Expression?
  var place = PolicyPart.name
  for span in beforeDash(text.spans) {
    guard span.isCode else {
      for word in span.text.words(marks: [":"]) {
        if let known = Policy.Command(rawValue: word) { command = known }
        if word == "restrictive" { isPermissive = false }
        place = PolicyPart(word: word) ?? place
      }
      continue
    }
    switch place {
    case .name: name = Identifier(span.text)
    case .roles: roles.append(Identifier(span.text))
    case .using: using = Expression(span.text)
    case .check: check = Expression(span.text)
    }
  }
  guard let name, using != nil || check != nil else { return nil }
  if command == .insert, check == nil {
    check = using
    using = nil
  }
  // Said for writes too, which the server would do in silence, so that readers need not know.
  if command == .all || command == .update { check = check ?? using }
  return Policy(
    name: name, command: command, isPermissive: isPermissive,
    roles: roles.isEmpty ? ["public"] : roles, using: using, withCheck: check)
}

/// What the next code span of a policy is.
private enum PolicyPart {
  case name, roles, using, check

  init?(word: String) {
    switch word {
    case "to": self = .roles
    case ":", "using": self = .using
    case "check": self = .check
    default: return nil
    }
  }
}

/// Reads who may execute a function: roles in code, or `nobody`.
func readExecute(_ text: SpecText) -> [Grant]? {
  let roles = text.codes.map { Identifier($0.value) }
  if roles.isEmpty { return text.text.lowercased() == "nobody" ? [] : nil }
  return roles.map { Grant(role: $0, privileges: [.execute]) }
}
