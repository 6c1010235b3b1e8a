import CatalogModel
import PostgresClient
import SQLText

/// The columns of each table, in the table's order. Their grants are read apart. Where a partition has the identity
/// of its parent, that is left out.
func columnsQuery(_ scope: CatalogScope) -> CatalogQuery<[ObjectID: [Column]]> {
  let hasOwnIdentity: SQL = scope.serverVersion >= 170_000 ? "not c.relispartition" : "true"
  return CatalogQuery(
    """
    select a.attrelid, a.attname, \(.typeName("a.atttypid", modifier: "a.atttypmod")),
      a.attnotnull, case when \(hasOwnIdentity) then a.attidentity else '' end, a.attgenerated,
      pg_get_expr(d.adbin, d.adrelid), col_description(a.attrelid, a.attnum), \(traits(scope)),
      not a.attislocal, case c.relkind when 'f' then coalesce(a.attfdwoptions, '{}') end
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    join pg_type y on y.oid = a.atttypid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    left join pg_collation l on l.oid = a.attcollation and l.oid <> y.typcollation
    left join pg_namespace ln on ln.oid = l.collnamespace
    left join pg_depend sd on a.attidentity <> '' and sd.classid = 'pg_class'::regclass
      and sd.refclassid = 'pg_class'::regclass and sd.refobjid = a.attrelid
      and sd.refobjsubid = a.attnum and sd.deptype = 'i'
    left join pg_sequence s on s.seqrelid = sd.objid
    where a.attnum > 0 and not a.attisdropped and \(scope.holds(table: "a.attrelid"))
    order by a.attrelid, a.attnum
    """,
    grouped: { row throws(PostgresError) in
      let type = ColumnType(canonical: try row.text(2))
      var column = Column(
        name: try row.identifier(1), type: type, isNullable: try !row.bool(3),
        value: columnValue(row), traits: try traits(row, of: type), comment: row[7])
      column.isInherited = try row.bool(20)
      if row[21] != nil { column.foreignOptions = try row.list(21).sorted() }
      return column
    })
}

private func columnValue(_ row: Row) -> ColumnValue {
  switch (identity: row[4], generated: row[5], expression: row[6]) {
  case ("a", _, _): .identity(.always)
  case ("d", _, _): .identity(.byDefault)
  case (_, "s", let expression?), (_, "v", let expression?): .generated(Expression(expression))
  case (_, "", let expression?): .default(Expression(expression))
  default: .none
  }
}

/// What `ColumnTraits` holds, null where it is what the server gives every column.
private func traits(_ scope: CatalogScope) -> SQL {
  let compression: SQL = scope.serverVersion >= 140_000 ? "nullif(a.attcompression, '')" : "null"
  return """
    ln.nspname, l.collname, case when a.attstorage <> y.typstorage then a.attstorage end,
      \(compression), nullif(a.attstattarget, -1), a.attoptions,
      s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle
    """
}

private func traits(_ row: Row, of type: ColumnType) throws(PostgresError) -> ColumnTraits {
  ColumnTraits(
    collation: row[9] == nil ? nil : try row.qualifiedName(8), storage: row[10].flatMap(storage),
    compression: row[11].flatMap(compression), statistics: row[12] == nil ? nil : try row.int(12),
    options: try row.list(13), isVirtual: row[5] == "v", numbers: try numbers(row, of: type))
}

func storage(_ code: String) -> ColumnTraits.Storage? {
  switch code {
  case "p": .plain
  case "e": .external
  case "m": .main
  case "x": .extended
  default: nil
  }
}

private func compression(_ code: String) -> ColumnTraits.Compression? {
  switch code {
  case "p": .pglz
  case "l": .lz4
  default: nil
  }
}

private func numbers(_ row: Row, of type: ColumnType) throws(PostgresError) -> SequenceNumbers? {
  guard row[14] != nil else { return nil }
  let numbers = SequenceNumbers(
    start: try row.int(14), increment: try row.int(15), minimum: try row.int(16),
    maximum: try row.int(17), cache: try row.int(18), cycles: try row.bool(19))
  return numbers == .standard(for: type) ? nil : numbers
}
