import TestSupport
import Testing

@Suite struct `A source that is a folder of SQL` {
  @Test func `runs forward in the order of its numbers`() throws {
    let bench = try SQLBench([
      "sql/V1__books.sql": "set search_path = nowhere; create table public.books (id int);",
      "sql/V2__more.sql": "alter table books add title text;",
      "sql/V10__last.sql": "alter table books alter title set not null;",
      "sql/R__views.sql": "create view titles as select title from books;",
      "sql/U2__more.sql": "nonsense;", "sql/V2__more.down.sql": "nonsense;",
      "sql/rollback/1.sql": "nonsense;", "sql/rollback/2.sql": "nonsense;",
      "sql/.hidden.sql": "nonsense;", "sql/README.md": "# Migrations\n",
    ])
    let read = try bench.read(
      "sql",
      is: """
        create table books (id int, title text not null);
        create view titles as select title from books;
        """)
    #expect(read.isSame, "\(read.remarks)")
    #expect(
      read.remarks == """
        note: what takes a migration back is left out: U2__more.sql, V2__more.down.sql, rollback/1.sql and 1 more

        """)
  }

  @Test func `runs what makes a migration, and not what takes it back`() throws {
    let bench = try SQLBench([
      "sql/1.sql": """
      -- +goose Up
      create temp table once (a int) on commit drop;
      insert into once values (1);
      -- +goose StatementBegin
      create function f() returns int language plpgsql as $$ begin return 1; end $$;
      -- +goose StatementEnd
      -- +goose Down
      drop function f(); nonsense;
      """,
      "sql/2.sql": """
      -- migrate:up transaction:false
      create table t (a int);
      create index concurrently i on t (a)
      -- migrate:down
      drop table t;
      """,
      "sql/3.sql": "-- +goose NO TRANSACTION\n-- +goose Up\nvacuum t;\n-- +goose Down\nnonsense",
      "sql/4.sql": """
      -- +migrate Down
      drop table t;
      -- +migrate Up
      lock table t; create table u ();
      """,
    ])
    let read = try bench.read(
      "sql",
      is: """
        create function f() returns int language plpgsql as $$ begin return 1; end $$;
        create table t (a int); create index i on t (a); create table u ();
        """)
    #expect(read.isSame && read.remarks.isEmpty, "\(read.remarks)")
  }

  @Test func `runs what another file includes once`() throws {
    let bench = try SQLBench([
      "sql/schema.sql": "\\ir tables/b.sql\n\\i sql/tables/a.sql\n",
      "sql/tables/a.sql": "create table a (id int references b);",
      "sql/tables/b.sql": "create table b (id int primary key);",
    ])
    let read = try bench.read(
      "sql",
      is: "create table b (id int primary key); create table a (id int references b);")
    #expect(read.isSame && read.remarks.isEmpty, "\(read.remarks)")
  }

  @Test func `must hold something that runs`() throws {
    let bench = try SQLBench(["sql/1.down.sql": "select 1;"])
    let result = try bench.snapshot(of: "sql")
    #expect(result.status == 1)
    #expect(result.errors.contains("error: sql:1:1: "), "\(result.errors)")
  }
}
