import CatalogModel
import PostgresClient
import SQLText

/// The columns of each table, in the table's order. The value of a virtual column is left out, and where a partition
/// has the identity of its parent, that.
func columnsQuery(_ scope: CatalogScope) -> CatalogQuery<[ObjectID: [Column]]> {
  let hasOwnIdentity: SQL = scope.serverVersion >= 170_000 ? "not c.relispartition" : "true"
  return CatalogQuery(
    """
    select a.attrelid, a.attname, \(.typeName("a.atttypid", modifier: "a.atttypmod")),
      a.attnotnull, case when \(hasOwnIdentity) then a.attidentity else '' end, a.attgenerated,
      pg_get_expr(d.adbin, d.adrelid), col_description(a.attrelid, a.attnum), not a.attislocal,
      a.attfdwoptions
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped and \(scope.holds(table: "a.attrelid"))
    order by a.attrelid, a.attnum
    """,
    grouped: { row throws(PostgresError) in
      var column = Column(
        name: try row.identifier(1), type: ColumnType(canonical: try row.text(2)),
        isNullable: try !row.bool(3), value: columnValue(row), comment: row[7])
      column.isInherited = try row.bool(8)
      column.foreignOptions = try row.list(9).sorted()
      return column
    })
}

private func columnValue(_ row: Row) -> ColumnValue {
  switch (identity: row[4], generated: row[5], expression: row[6]) {
  case ("a", _, _): .identity(.always)
  case ("d", _, _): .identity(.byDefault)
  case (_, "s", let expression?): .generated(Expression(expression))
  case (_, "", let expression?): .default(Expression(expression))
  default: .none
  }
}
