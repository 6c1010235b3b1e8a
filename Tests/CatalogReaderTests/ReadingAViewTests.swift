import CatalogModel
import SQLText
import Testing

@Suite struct `Reading a view` {
  private static let catalog = Result {
    try SharedServer.catalog(
      "views",
      after: #"""
        create table people (id int primary key, name varchar(20), age int);
        create view adults with (check_option = local, security_barrier = on) as
          select id, name as "Full ""name""" from people where age >= 18;
        comment on view adults is 'Of age';
        comment on column adults.id is 'Who';
        revoke all on adults from anon, authenticated, service_role;
        grant select on adults to authenticated;
        create function put() returns trigger language plpgsql as 'begin return new; end';
        create trigger putting instead of insert on adults for each row execute function put();
        create materialized view ages as select age, count(*) from people group by 1;
        create unique index ages_age on ages (age);
        create view defaulted as select id from people;
        alter view defaulted alter column id set default 1;
        grant update (id) on defaulted to anon;
        """#)
  }

  private func view(_ name: Identifier) throws -> View {
    try #require(Self.catalog.get().views.first { $0.name == QualifiedName(name) })
  }

  @Test func `finds the query, the columns and all that hangs on it`() throws {
    // From 16 on, the server names a view's only table no more than once.
    let table = try SharedServer.major() < 16 ? "people." : ""
    let query = """
      SELECT \(table)id,
          \(table)name AS "Full ""name\"""
         FROM public.people
        WHERE (\(table)age >= 18)
      """
    #expect(
      try view("adults")
        == View(
          name: QualifiedName("adults"), query: Expression(query),
          columns: [
            ViewColumn(name: "id", type: ColumnType(canonical: "integer"), comment: "Who"),
            ViewColumn(
              name: #"Full "name""#, type: ColumnType(canonical: "character varying(20)")),
          ],
          options: ["check_option=local", "security_barrier=on"],
          triggers: [
            Trigger(
              name: "putting", timing: .insteadOf, events: [.insert], isForEachRow: true,
              function: QualifiedName("put"))
          ],
          grants: [Grant(role: "authenticated", privileges: [.select])], comment: "Of age"))
  }

  @Test func `finds the indexes of a materialized one`() throws {
    let ages = try view("ages")
    #expect(ages.isMaterialized)
    #expect(
      ages.indexes
        == [Index(name: "ages_age", isUnique: true, keys: [IndexKey(.column("age"))])])
  }

  @Test func `finds the default of a column`() throws {
    #expect(try view("defaulted").columns.map(\.default) == [Expression("1")])
  }

  @Test func `finds what is granted on a column alone`() throws {
    #expect(
      try view("defaulted").columns.map(\.grants)
        == [[Grant(role: "anon", privileges: [.update])]])
  }
}
