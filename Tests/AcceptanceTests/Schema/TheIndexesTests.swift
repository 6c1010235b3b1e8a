import PostgresClient
import SQLText
import Testing

@Suite struct `The indexes of the new tables` {
  @Test func `are at least 140, those of keys included`() throws {
    #expect(try indexes(of: Facts.newTables).count >= 140)
  }

  @Test(arguments: zip(Module.core, [25, 50, 40]))
  func `reach each module's number without those of keys`(
    module: Module, minimum: Int
  ) throws {
    #expect(try indexes(of: module.tables).filter { !$0.isKey }.count >= minimum)
  }

  @Test(arguments: Facts.newTables)
  func `begin with the columns of every reference`(table: TableFact) throws {
    let connection = try Project.complete().shared().connect()
    let unsupported = try connection.texts(
      """
      select c.conname from pg_constraint c
      where c.conrelid = 'public.\(table.name)'::regclass and c.contype = 'f'
        and not exists (
          select from pg_index x where x.indrelid = c.conrelid
            and (string_to_array(x.indkey::text, ' ')::int2[])[1:cardinality(c.conkey)]
              = c.conkey)
      """)
    #expect(unsupported == [])
  }

  @Test func `search words in six tables`() throws {
    let found = try indexes(of: Facts.newTables).filter {
      $0.definition.contains(" USING gin (to_tsvector('english'::regconfig, ")
    }
    #expect(found.count == 6)
    #expect(Set(found.map(\.table)).count == 6)
  }

  @Test func `look into arrays with gin alone`() throws {
    let connection = try Project.complete().shared().connect()
    let methods = try connection.texts(
      """
      select m.amname from pg_index x
        join pg_class i on i.oid = x.indexrelid join pg_am m on m.oid = i.relam
        join pg_class t on t.oid = x.indrelid
        join pg_attribute a on a.attrelid = t.oid and a.attnum = any (x.indkey::int2[])
      where t.relname in (\(nameList(Facts.newTables))) and a.atttypid = 'text[]'::regtype
      """)
    #expect(methods.count >= 20)
    #expect(Set(methods) == ["gin"])
  }

  @Test(arguments: Module.core)
  func `leave out rows that nobody looks for`(module: Module) throws {
    let partial = try indexes(of: module.tables).filter { $0.definition.contains(" WHERE (") }
    #expect(partial.count >= 5)
  }

  @Test(arguments: Facts.newTables)
  func `all differ in more than their name`(table: TableFact) throws {
    let definitions = try indexes(of: [table]).map { index in
      index.definition
        .replacing("CREATE UNIQUE INDEX", with: "CREATE INDEX")
        .replacing("INDEX \(index.name) ", with: "INDEX ")
    }
    #expect(Set(definitions).count == definitions.count)
  }

  private func indexes(of tables: [TableFact]) throws -> [IndexFound] {
    let connection = try Project.complete().shared().connect()
    let rows = try connection.query(
      """
      select t.relname, i.relname, pg_get_indexdef(i.oid),
        exists (select from pg_constraint c where c.conindid = i.oid and c.contype in ('p', 'u'))
      from pg_index x
        join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
      where t.relnamespace = 'public'::regnamespace and t.relname in (\(nameList(tables)))
      """)
    return try rows.map { row in
      IndexFound(
        table: try row.text(0), name: try row.text(1), definition: try row.text(2),
        isKey: try row.bool(3))
    }
  }
}

private struct IndexFound {
  let table: String
  let name: String
  let definition: String
  let isKey: Bool
}

private func nameList(_ tables: [TableFact]) -> SQL {
  tables.map { SQL.literal($0.table) }.joined()
}
