import Diagnostics
import Testing

/// SQL with something that no specification can hold, and the text at which that is reported.
struct RefusedCase: CustomTestStringConvertible, Sendable {
  let sql: String
  let place: String

  init(_ sql: String, at place: String) {
    self.sql = sql
    self.place = place
  }

  var testDescription: String { sql }

  static let all = [
    RefusedCase("create table t (a int, b serial primary key);", at: "serial"),
    RefusedCase("create table t (a pg_catalog.int4, b bigserial);", at: "bigserial"),
    RefusedCase("create table t (a int unique deferrable initially deferred);", at: "deferrable"),
    RefusedCase("create table t (a int, unique (a) deferrable);", at: "deferrable"),
    RefusedCase("create table t (a int references t (a) match full);", at: "match"),
    RefusedCase("create table t (a int4range, exclude using gist (a with &&));", at: "exclude"),
    RefusedCase("create table t (a int) partition by range (a);", at: "partition"),
    RefusedCase("create table t (a int) inherits (s);", at: "inherits"),
    RefusedCase("create table t (a int, like s including all);", at: "s including"),
    RefusedCase("create table t (a text collate \"C\" not null);", at: "collate"),
    RefusedCase("create table t (a int, b int, unique (a) include (b));", at: "include"),
    RefusedCase("create table t (a int, unique nulls not distinct (a));", at: "nulls"),
    RefusedCase("create table t (a int unique using index tablespace s);", at: "tablespace"),
    RefusedCase("create table t (a int) tablespace s;", at: "tablespace"),
    RefusedCase("create table t (a int) with (fillfactor = 70);", at: "with"),
    RefusedCase("create table t (a int unique with (fillfactor = 70));", at: "with"),
    RefusedCase("create table t (a int check (a > 0) no inherit);", at: "inherit)"),
    RefusedCase("create unlogged table t (a int);", at: "unlogged"),
    RefusedCase("create temp table t (a int);", at: "create"),
    RefusedCase("create table t (a int generated always as identity (start 5));", at: "start"),
    RefusedCase("create table t (a interval day to second);", at: "interval"),
    RefusedCase("create table t (a int); alter table t add check (a > 0) not valid;", at: "valid"),
    RefusedCase("create table t (a int); alter table t add b int, drop a;", at: "drop"),
    RefusedCase("create table t (a int); alter table t alter a drop default;", at: "alter a drop"),
    RefusedCase("create table t (a int); alter table t rename to s;", at: "alter"),
    RefusedCase("create table t (a int); create index on t (a) tablespace s;", at: "tablespace"),
    RefusedCase(
      "create table t (a text); create index on t using gist (a o (n = 1));", at: "n = 1"),
    RefusedCase("create table t (a int); grant select (b) on t to r;", at: "grant"),
    RefusedCase("create table t (a int); grant usage on t to r;", at: "usage"),
    RefusedCase("create table t (a int); grant select on t to current_user;", at: "current_user"),
    RefusedCase("grant usage on sequence s to r;", at: "grant"),
    RefusedCase("grant select on all tables in schema public to r;", at: "grant"),
    RefusedCase("create table t (a int); comment on table t is null;", at: "comment"),
    RefusedCase("comment on schema s is 'x';", at: "comment"),
    RefusedCase("create index on missing (a);", at: "create"),
    RefusedCase("alter table missing enable row level security;", at: "enable"),
    RefusedCase("comment on table missing is 'x';", at: "comment"),
    RefusedCase("grant select on missing to r;", at: "grant"),
    RefusedCase("do $$ begin end $$;", at: "do"),
    RefusedCase("drop table t;", at: "drop"),
    RefusedCase("create sequence s;", at: "create"),
    RefusedCase("create table t as select 1;", at: "create"),
    RefusedCase("create domain d as int;", at: "create"),
    RefusedCase("create function f() returns int language sql return 1;", at: "create"),
    RefusedCase("create table t (a int);\n\\d t", at: "\\d"),
    RefusedCase("create table t (a int);\ncopy t from stdin;\n1\n\\.", at: "1\n"),
    RefusedCase("create table t (a txet);", at: "txet"),
    RefusedCase("create table t (a int, a int);", at: "a int)"),
    RefusedCase("create table t (a int, primary key (b));", at: "primary"),
    RefusedCase("create table t (a int); alter table t alter b set not null;", at: "alter b"),
    RefusedCase("create table t (a int references missing);", at: "references"),
  ]
}

@Suite struct `SQL that no specification can hold` {
  @Test(arguments: RefusedCase.all)
  func `is reported where it stands`(refused: RefusedCase) throws {
    let errors = Specified(refused.sql).findings.filter { $0.severity == .error }
    let error = try #require(errors.first)
    #expect(errors.count == 1, "\(errors.map(\.summary))")
    let expected = try #require(refused.sql.firstRange(of: refused.place)).lowerBound
    let lines = refused.sql.split(separator: "\n", omittingEmptySubsequences: false)
    let line = error.range.line - Specified.linesBefore
    let text = try #require(lines.indices.contains(line) ? lines[line] : nil)
    let found = text.utf8.index(text.startIndex, offsetBy: error.range.column - 1)
    #expect(found == expected, "it is reported at '\(refused.sql[found...])': \(error.summary)")
  }
}
