import TestSupport
import Testing

@Suite struct `A source that is a file of SQL` {
  @Test func `runs one statement after the other`() throws {
    let bench = try SQLBench([
      "a.sql": """
      create type mood as enum ('calm');
      alter type mood add value 'glad';
      create table t (id int primary key, m mood default 'glad');
      create index concurrently t_m on t (m);
      vacuum t;
      begin; create table u (id int); rollback;
      begin; create table w (id int); commit;
      create function f() returns int language sql begin atomic; select 1; select 2; end;
      insert into t values (1);
      select 1 \\; select 2;
      create view v as select id from t
      """
    ])
    let read = try bench.read(
      "a.sql",
      is: """
        create type mood as enum ('calm', 'glad');
        create table t (id int primary key, m mood default 'glad');
        create index t_m on t (m);
        create table w (id int);
        create function f() returns int language sql begin atomic select 1; select 2; end;
        create view v as select id from t;
        """)
    #expect(read.isSame && read.remarks.isEmpty, "\(read.remarks)")
  }

  @Test func `may use psql's commands`() throws {
    let bench = try SQLBench([
      "a.sql": """
      \\restrict abc
      \\set ON_ERROR_STOP on
      \\set name 'it''s' ' ok'
      \\set table t
      \\pset pager off \\\\ create table :"table" (a text default :'name');
      \\timing \\encoding UTF8
      \\echo nothing `here
      \\connect app
      \\c -
      \\if :{?table}
        alter table :table add b int;
        \\if false
          select nonsense; \\i nothing.sql
        \\endif
      \\else
        \\nonsense
      \\endif
      select format('create table %I (a int)', x) from unnest(array['u', 'w']) x \\gexec
      create table forgotten (\\r
      create table last () \\g
      \\unrestrict abc
      \\q
      nonsense
      """
    ])
    try bench.folder.write(
      bench.folder.read("a.sql").replacing("`here", with: "here"), to: "a.sql")
    let read = try bench.read(
      "a.sql",
      is: """
        create table t (a text default 'it''s ok', b int);
        create table u (a int);
        create table w (a int);
        create table last ();
        """)
    #expect(read.isSame, "\(read.remarks)")
    #expect(read.remarks == "note: a.sql:8:1: 'app' is taken for the database of this source\n")
  }

  @Test func `has its rows left out`() throws {
    let bench = try SQLBench([
      "a.sql": """
      create table t (a int, b text);
      COPY t (a, b) FROM stdin;
      1\tit's; $$ \\\\ (
      \\.

      \\copy t from 'nothing.csv'
      copy t to '/nonsense/nothing.csv';
      create table u ();
      """
    ])
    let read = try bench.read("a.sql", is: "create table t (a int, b text); create table u ();")
    #expect(read.isSame)
    #expect(
      read.remarks == "note: the rows of 3 COPYs were left out: they are no part of a schema\n")
  }

  @Test func `may speak of roles that nobody made`() throws {
    let bench = try SQLBench([
      "a.sql": """
      create table t (a int);
      alter table t owner to app;
      begin;
      set local search_path = public;
      create table u (a int);
      grant select on u to reader;
      create policy p on u to "it's" using (true);
      commit;
      create role late;
      create role app;
      """
    ])
    let result = try bench.snapshot(of: "a.sql")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("made on the throw-away server: app, reader, it's\n"))
    for name in ["reader", "it's"] { #expect(result.output.contains("\"\(name)\"")) }
  }

  @Test func `does not set for a transaction where there is none`() throws {
    let bench = try SQLBench([
      "a.sql": "create schema s;\n set local search_path = s;\ncreate table t ();"
    ])
    let read = try bench.read("a.sql", is: "create schema s; create table public.t ();")
    #expect(read.isSame)
    #expect(
      read.remarks
        == "note: a.sql:2:2: 'set local search_path = s' does nothing outside a transaction\n")
  }

  @Test func `may make what is there already`() throws {
    let files = [
      "a.sql": """
      SET transaction_timeout = 0;
      CREATE SCHEMA public;
      CREATE SCHEMA IF NOT EXISTS extensions;
      CREATE SCHEMA auth;
      CREATE ROLE anon;
      CREATE ROLE postgres;
      BEGIN;
      CREATE TABLE public.t (a int);
      CREATE SCHEMA public;
      CREATE EXTENSION pgsodium;
      COMMENT ON EXTENSION pgsodium IS 'of the platform';
      COMMIT;
      GRANT CONNECT ON DATABASE app TO anon;
      LOCK TABLE public.t;
      """
    ]
    let bench = try SQLBench(files, platform: "supabase")
    let read = try bench.read("a.sql", is: "create table t (a int);")
    #expect(read.isSame, "\(read.remarks)")
    #expect(read.remarks.contains("note: a.sql:10:1: the extension 'pgsodium' of the platform"))
    #expect(read.remarks.contains("note: a.sql:13:1: 'GRANT CONNECT ON DATABASE app TO anon'"))
  }
}
