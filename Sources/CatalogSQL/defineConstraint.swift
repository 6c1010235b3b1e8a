package import CatalogModel
package import SQLText

/// `CONSTRAINT name …`, in a table's definition and after `ADD`.
package func defineConstraint(_ constraint: Constraint) -> SQL {
  "constraint \(constraint.name) \(constraintSQL(constraint))"
}

/// The constraint without its name.
package func constraintSQL(_ constraint: Constraint) -> SQL {
  let terms = constraint.terms
  switch constraint.rule {
  case .primaryKey(let columns): return keySQL("primary key", columns, terms)
  case .unique(let columns):
    return keySQL(terms.nullsNotDistinct ? "unique nulls not distinct" : "unique", columns, terms)
  case .check(let condition):
    return
      "check (\(condition.sql))\(terms.isHeritable ? "" : " no inherit" as SQL)\(ending(terms))"
  case .foreignKey(let key): return referenceSQL(key, terms) + ending(terms)
  case .other(let definition): return SQL(verbatim: keepingShape(definition))
  }
}

private func keySQL(_ kind: SQL, _ columns: [Identifier], _ terms: ConstraintTerms) -> SQL {
  var sql: SQL = "\(kind) (\(columns)\(terms.isTemporal ? " without overlaps" : "" as SQL))"
  if !terms.include.isEmpty { sql += " include (\(terms.include))" }
  if !terms.parameters.isEmpty {
    sql += " with (\(terms.parameters.items.map(settingSQL).joined()))"
  }
  return sql + ending(terms)
}

private func referenceSQL(_ key: ForeignKey, _ terms: ConstraintTerms) -> SQL {
  func list(_ columns: [Identifier]) -> SQL {
    guard terms.isTemporal, let last = columns.last else { return "\(columns)" }
    return (columns.dropLast().map { "\($0)" as SQL } + ["period \(last)"]).joined()
  }
  var sql: SQL = "foreign key (\(list(key.columns))) references \(key.target)"
  sql += " (\(list(key.targetColumns)))"
  if terms.matchesFully { sql += " match full" }
  if key.onDelete != .noAction {
    sql += " on delete \(SQL(verbatim: key.onDelete.rawValue))"
    if !terms.onDeleteColumns.isEmpty { sql += " (\(terms.onDeleteColumns))" }
  }
  if key.onUpdate != .noAction { sql += " on update \(SQL(verbatim: key.onUpdate.rawValue))" }
  return sql
}

private func ending(_ terms: ConstraintTerms) -> SQL {
  var sql: SQL = terms.deferral.map { " \(deferralSQL($0))" } ?? ""
  if !terms.isEnforced {
    sql += " not enforced"
  } else if !terms.isValidated {
    sql += " not valid"
  }
  return sql
}

/// When a constraint or trigger runs, in full words.
package func deferralSQL(_ deferral: Deferral?) -> SQL {
  switch deferral {
  case nil: "not deferrable"
  case .immediate: "deferrable"
  case .deferred: "deferrable initially deferred"
  }
}

extension Constraint {
  /// Whether `CREATE TABLE` can state it: there, PostgreSQL takes every constraint for valid.
  package var fitsTableDefinition: Bool { terms.isValidated || !terms.isEnforced }
}

/// The statements that make one constraint of another in its place; `nil` where only dropping it does.
package func alterConstraint(
  from old: Constraint, to new: Constraint, of table: QualifiedName
) -> [SQL]? {
  let common = old.terms.with(new.terms)
  guard old.rule == new.rule, common == new.terms else { return nil }
  var statements: [SQL] = []
  if old.terms.deferral != new.terms.deferral {
    guard case .foreignKey = new.rule else { return nil }
    let deferral = deferralSQL(new.terms.deferral)
    statements.append("alter table \(table) alter constraint \(new.name) \(deferral)")
  }
  if old.terms.isValidated != new.terms.isValidated {
    guard new.terms.isValidated, new.terms.isEnforced else { return nil }
    statements.append("alter table \(table) validate constraint \(new.name)")
  }
  return statements
    + changeSettings(
      of: "alter index \(QualifiedName(schema: table.schema, new.name))",
      from: old.terms.parameters.items, to: new.terms.parameters.items)
}

extension ConstraintTerms {
  /// The terms with those of the others that can be changed in place.
  fileprivate func with(_ other: ConstraintTerms) -> ConstraintTerms {
    var terms = self
    terms.deferral = other.deferral
    terms.isValidated = other.isValidated
    terms.parameters = other.parameters
    return terms
  }
}
