import PostgresClient
import SQLText
import Testing

@Suite struct `The tables after the three migrations` {
  @Test func `are the 64 of the facts and no others`() throws {
    let connection = try Project.complete().shared().connect()
    let names = try connection.texts(
      """
      select tablename from pg_tables
      where schemaname = 'public' and tablename like 'persona%' order by tablename
      """)
    #expect(names.count == 64)
    #expect(names == Facts.tables.map(\.table).sorted())
    #expect(Facts.newTables.count == 25)
    #expect(Module.core.map(\.tables.count) == [9, 10, 6])
  }

  @Test(arguments: Facts.tables)
  func `have the columns of the facts, in order, and no others`(table: TableFact) throws {
    let facts = try #require(Facts.columns[table.table])
    #expect(try columns(of: table) == facts)
  }

  @Test(arguments: Facts.tables)
  func `have the checks, unique keys and references of the facts and no others`(
    table: TableFact
  ) throws {
    let facts = Set(Facts.constraints[table.table] ?? [])
    let found = try constraints(of: table)
    #expect(found.subtracting(facts).isEmpty, "unexpected")
    #expect(facts.subtracting(found).isEmpty, "missing")
  }

  @Test(arguments: Facts.newTables)
  func `have id as their primary key`(table: TableFact) throws {
    let connection = try Project.complete().shared().connect()
    let keys = try connection.texts(
      """
      select pg_get_constraintdef(oid) from pg_constraint
      where contype = 'p' and conrelid = 'public.\(table.name)'::regclass
      """)
    #expect(keys == ["PRIMARY KEY (id)"])
  }

  private func columns(of table: TableFact) throws -> [ColumnFact] {
    let connection = try connectForPrinting()
    let rows = try connection.query(
      """
      select a.attname, format_type(a.atttypid, a.atttypmod), not a.attnotnull,
        pg_get_expr(d.adbin, d.adrelid)
      from pg_attribute a
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = 'public.\(table.name)'::regclass and a.attnum > 0
        and not a.attisdropped
      order by a.attnum
      """)
    return try rows.map { row in
      ColumnFact(
        table: table.table, column: try row.text(0), type: try row.text(1),
        isNullable: try row.bool(2), defaultValue: row[3])
    }
  }

  private func constraints(of table: TableFact) throws -> Set<ConstraintFact> {
    let connection = try connectForPrinting()
    let rows = try connection.query(
      """
      select conname,
        case contype when 'c' then 'check' when 'u' then 'unique' else 'foreign key' end,
        pg_get_constraintdef(oid)
      from pg_constraint
      where conrelid = 'public.\(table.name)'::regclass and contype in ('c', 'u', 'f')
      """)
    return Set(
      try rows.map { row in
        ConstraintFact(
          table: table.table, name: try row.text(0), kind: try row.text(1),
          definition: try row.text(2))
      })
  }

  /// The facts have names without schemas.
  private func connectForPrinting() throws -> Connection {
    let connection = try Project.complete().shared().connect()
    try connection.run("set search_path = public, extensions")
    return connection
  }
}
