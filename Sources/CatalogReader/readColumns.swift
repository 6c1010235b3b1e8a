import CatalogModel
import PostgresClient
import SQLText

/// The columns of each table, in the table's order. The value of a virtual column is left out.
func columnsQuery(_ scope: CatalogScope) -> CatalogQuery<[ObjectID: [Column]]> {
  CatalogQuery(
    """
    select a.attrelid, a.attname, \(.typeName("a.atttypid", modifier: "a.atttypmod")),
      a.attnotnull, a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid),
      col_description(a.attrelid, a.attnum)
    from pg_attribute a
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped and \(scope.holds(table: "a.attrelid"))
    order by a.attrelid, a.attnum
    """,
    grouped: { row throws(PostgresError) in
      Column(
        name: try row.identifier(1), type: ColumnType(canonical: try row.text(2)),
        isNullable: try !row.bool(3), value: columnValue(row), comment: row[7])
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
