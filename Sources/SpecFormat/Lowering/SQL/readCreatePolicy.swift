import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension StatementReader {
  mutating func readCreatePolicy(_ body: SyntaxNode) -> [Placed<SQLDefinition>] {
    let table = relation(body["table"])
    let policy = Policy(
      name: Identifier(body["policy_name"].string ?? ""),
      command: body["cmd_name"].string.flatMap(Policy.Command.init) ?? .all,
      isPermissive: body["permissive"].bool, roles: readRoles(body["roles"]),
      using: expression(tokens.rest(after: "using")?.parenthesis?.inside),
      withCheck: expression(tokens.rest(after: "check")?.parenthesis?.inside))
    return [Placed(.table(table.value, .policy(policy)), at: range)]
  }

  /// Roles by name; `CURRENT_USER` and the like are somebody else for everyone who runs the statement.
  mutating func readRoles(_ node: SyntaxNode) -> [Identifier] {
    var roles: [Identifier] = []
    for role in node.elements.map({ $0["RoleSpec"] }) {
      switch role["roletype"].string {
      case "ROLESPEC_PUBLIC": roles.append("public")
      case "ROLESPEC_CSTRING": roles.append(Identifier(role["rolename"].string ?? ""))
      default:
        refuse("a role that is not named is not read", at: token(at: role), help: "name the role")
      }
    }
    return roles
  }
}
