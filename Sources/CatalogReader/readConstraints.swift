import CatalogModel
import PostgresClient
import SQLText

/// The constraints of each table but its NOT NULLs, which are the columns' own, and the references of partitions that
/// are those of a partitioned table and have their names. Columns are numbers in the rows; only those of a table that is not read have names.
func constraintsQuery(_ scope: CatalogScope) -> CatalogQuery<[ObjectID: [Row]]> {
  CatalogQuery(
    """
    select c.conrelid, c.conname, c.contype, c.oid, c.conkey,
      pg_get_expr(c.conbin, c.conrelid), c.confrelid, c.confkey,
      case when \(isFar(scope)) then (select array[n.nspname, f.relname]::text[]
        from pg_class f join pg_namespace n on n.oid = f.relnamespace where f.oid = c.confrelid)
        || \(.columnNames("c.confkey", of: "c.confrelid"))::text[] end,
      c.confdeltype, c.confupdtype,
      case c.contype when 'x' then pg_get_constraintdef(c.oid) end, \(terms(scope)),
      not c.conislocal,
      case when c.conparentid <> 0 then
        (select p.conname from pg_constraint p where p.oid = c.conparentid) end
    from pg_constraint c
    where c.contype in ('p', 'u', 'c', 'f', 'x') and not \(isSameAsAbove)
      and \(scope.holds(table: "c.conrelid"))
    """,
    grouped: { $0 })
}

/// Whether a reference is that of the table above, or one of the many that make up one to a partitioned table.
private let isSameAsAbove: SQL = """
  (c.contype = 'f' and c.conparentid <> 0 and exists (select from pg_constraint p
    where p.oid = c.conparentid and (p.conrelid = c.conrelid or p.conname = c.conname)))
  """

/// Whether a reference leads to a table that is not read.
private func isFar(_ scope: CatalogScope) -> SQL {
  "c.contype = 'f' and not \(scope.holds(table: "c.confrelid"))"
}

/// What `ConstraintTerms` holds; an exclusion says it in its definition.
private func terms(_ scope: CatalogScope) -> SQL {
  let partOfKey: SQL = scope.serverVersion >= 150_000 ? "c.confdelsetcols" : "null"
  let isEnforced: SQL = scope.serverVersion >= 180_000 ? "c.conenforced" : "true"
  let hasPeriod: SQL = scope.serverVersion >= 180_000 ? "c.conperiod" : "false"
  return """
    case when c.condeferrable then case when c.condeferred then 'deferred' else 'immediate' end end,
      c.convalidated, \(isEnforced), c.contype = 'c' and c.connoinherit,
      case when c.contype in ('p', 'u', 'x') then c.conindid end, \(hasPeriod), c.confmatchtype = 'f', \(partOfKey)
    """
}

/// Constraints from their rows, with the names of columns and tables.
struct ConstraintAssembly {
  let facts: AttributeFacts
  let tables: [ObjectID: QualifiedName]
  let comments: Comments
  /// The rows of `indexesQuery`, those of keys among them.
  let indexes: [ObjectID: Row]

  func constraint(_ row: Row, of table: ObjectID) throws(PostgresError) -> Constraint {
    var constraint = Constraint(
      name: try row.identifier(1), rule: try rule(row, of: table),
      terms: try terms(row, of: table), comment: comments.on(constraint: try row.int(3)))
    constraint.isInherited = try row.bool(20)
    constraint.parent = row[21].map { Identifier($0) }
    constraint.indexComment = row.optionalInt(16).flatMap { comments.on(relation: $0) }
    return constraint
  }

  private func terms(_ row: Row, of table: ObjectID) throws(PostgresError) -> ConstraintTerms {
    guard row.byte(2) != UInt8(ascii: "x") else { return ConstraintTerms() }
    let index = row.optionalInt(16).flatMap { indexes[$0] }
    let included = try index.map { index throws(PostgresError) in
      index.numbers(6).dropFirst(try index.int(5))
    }
    return ConstraintTerms(
      deferral: row[12].flatMap(Deferral.init), isValidated: try row.bool(13),
      isEnforced: try row.bool(14), isHeritable: try !row.bool(15),
      include: facts.names(included ?? [], of: table),
      nullsNotDistinct: try index?.bool(11) ?? false, parameters: try index?.list(12) ?? [],
      isTemporal: try row.bool(17), matchesFully: try row.bool(18),
      onDeleteColumns: facts.names(row.numbers(19), of: table))
  }

  private func rule(_ row: Row, of table: ObjectID) throws(PostgresError) -> ConstraintRule {
    let columns = facts.names(row.numbers(4), of: table)
    switch try row.text(2) {
    case "p": return .primaryKey(columns)
    case "u": return .unique(columns)
    case "c": return .check(Expression(try row.text(5)))
    case "f": return .foreignKey(try foreignKey(row, from: columns))
    default: return .other(definition: try row.text(11))
    }
  }

  private func foreignKey(
    _ row: Row, from columns: [Identifier]
  ) throws(PostgresError) -> ForeignKey {
    let (target, targetColumns) = try target(row)
    return ForeignKey(
      columns: columns, target: target, targetColumns: targetColumns,
      onDelete: try action(try row.text(9)), onUpdate: try action(try row.text(10)))
  }

  private func target(_ row: Row) throws(PostgresError) -> (QualifiedName, [Identifier]) {
    let number = try row.int(6)
    if let name = tables[number] { return (name, facts.names(row.numbers(7), of: number)) }
    let names = try row.identifiers(8)
    guard names.count > 2 else {
      throw PostgresError(message: "no table has the number \(number)")
    }
    return (QualifiedName(schema: names[0], names[1]), Array(names[2...]))
  }
}

private func action(_ code: String) throws(PostgresError) -> ReferentialAction {
  switch code {
  case "a": return .noAction
  case "r": return .restrict
  case "c": return .cascade
  case "n": return .setNull
  case "d": return .setDefault
  default: throw PostgresError(message: "unknown action of a foreign key: '\(code)'")
  }
}
