import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension LintRule {
  static let sensitiveColumnExposed = LintRule(
    Rule(
      "sensitive-column-exposed", .error,
      meaning: """
        By its name the column holds a secret, or what identifies a person. The platform offers it over the web, \
        strangers may read it, and nothing keeps one person's row from another: row security is off, or a policy \
        for reading is true of every row.
        """,
      example: """
        | `api_key` | text |

        **Policies**:

        - `all` for select to `authenticated`: `true`

        **Grants**:

        - select to `authenticated`
        """,
      cure: """
        Grant `select` on the other columns alone, put the column into a table of its own, or let the policy \
        compare a field with who asks.
        """),
    eachTableWithForms: { table, subject, forms in
      findSecrets(in: table, platform: subject.platform, &forms)
    })
}

private func findSecrets(
  in table: Table, platform: Platform, _ forms: inout NormalForms
) -> [LintFault] {
  guard platform.apiSchemas.contains(table.name.schema), table.foreign == nil else { return [] }
  let secrets = table.columns.filter { isSensitive($0.name.name) }
  guard !secrets.isEmpty else { return [] }
  let readers = platform.openRoles.intersection(rolesThatSeeAll(of: table, platform, &forms))
  return secrets.compactMap { column in
    guard let role = readers.sorted().first(where: { table.isRead(column, by: $0) }) else {
      return nil
    }
    return LintFault(
      .column(column.name, of: table.name),
      "'\(role)' may read '\(column.name)' of every row of '\(table.name.brief)' over the web",
      help: "grant select on the other columns, or let the policy compare a field with who asks")
  }
}

private func rolesThatSeeAll(
  of table: Table, _ platform: Platform, _ forms: inout NormalForms
) -> Set<Identifier> {
  guard table.rowSecurity.isEnabled else { return platform.openRoles }
  var roles: Set<Identifier> = []
  for policy in table.policies where policy.isPermissive {
    guard policy.command == .select || policy.command == .all, let using = policy.using,
      forms.form(of: using.text)?.isAlwaysTrue == true
    else { continue }
    roles.formUnion(policy.roles)
  }
  return roles.contains("public") ? platform.openRoles : roles
}

extension Table {
  /// Unstated grants are those that the platform gives on every new table.
  fileprivate func isRead(_ column: Column, by role: Identifier) -> Bool {
    guard let grants else { return true }
    return (grants + (column.grants ?? [])).contains { grant in
      (grant.role == role || grant.role == "public") && grant.privileges.contains(.select)
    }
  }
}

/// Whether a name says that what it holds is for few eyes.
private func isSensitive(_ name: String) -> Bool {
  let name = name.lowercased()
  return sensitivePhrases.contains(where: name.holds)
    || name.split(separator: "_").contains { sensitiveWords.contains(String($0)) }
}

private let sensitiveWords: Set<String> = [
  "password", "passwd", "pwd", "passphrase", "secret", "secrets", "apikey", "ssn", "cvv", "cvc",
  "iban", "otp", "totp", "credential", "credentials", "passport",
]

private let sensitivePhrases = [
  "api_key", "private_key", "secret_key", "encryption_key", "access_token", "refresh_token",
  "auth_token", "session_token", "social_security", "credit_card", "card_number", "bank_account",
  "account_number", "routing_number", "tax_id", "national_id", "driver_license", "drivers_license",
  "date_of_birth", "medical_record",
]
