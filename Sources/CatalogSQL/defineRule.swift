package import CatalogModel
package import SQLText

/// `CREATE RULE`; when it applies has a statement of its own.
package func createRule(_ rule: RewriteRule, orReplace: Bool = false) -> SQL {
  let words = "CREATE RULE "
  let text = rule.sql.sql.text
  let rest = SQL(verbatim: text.hasPrefix(words) ? String(text.dropFirst(words.count)) : text)
  return orReplace ? "create or replace rule \(rest)" : "create rule \(rest)"
}

package func setFiring(_ rule: RewriteRule, on table: QualifiedName) -> SQL {
  let action: SQL =
    switch rule.firing {
    case nil: "enable"
    case .never: "disable"
    case .replica: "enable replica"
    case .always: "enable always"
    }
  return "alter table \(table) \(action) rule \(rule.name)"
}
