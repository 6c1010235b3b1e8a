import CatalogModel
import Migration
import PostgresClient
import SQLText
import Testing

@Suite struct `Observing a database` {
  @Test func `can ask for every kind that a catalog can hold`() {
    for kind in ObjectPath.kinds { #expect(ObservedKind(rawValue: kind) != nil, "\(kind)") }
  }

  @Test func `gives facts of every kind, each in the words of its own kind`() throws {
    let major = try CorpusServer.major()
    let script = major < 15 ? [oneOfEach] : [oneOfEach, whatCameWith15]
    let facts = try observe("observe_kinds", script)
    let newer: Set<ObservedKind> = [.publishedSchema, .subscriptionOptions]
    let wanted = Set(ObservedKind.allCases).subtracting(major < 15 ? newer : [])
    #expect(Set(facts.filter { $0.aspect == .definition }.map(\.kind)) == wanted)
    #expect(facts.allSatisfy { $0.definition != nil })
    #expect(Set(facts.map { [$0.label, $0.object] }).count == facts.count)
  }

  @Test func `gives the comment of every object that has one`() throws {
    let facts = try observe("observe_comments", [oneOfEach])
    let bare: Set<ObservedKind> = [
      .userMapping, .defaultPrivileges, .publishedTable, .publishedSchema, .subscriptionOptions,
      .rights,
    ]
    #expect(
      Set(facts.filter { $0.aspect == .comment }.map(\.kind))
        == Set(ObservedKind.allCases).subtracting(bare))
  }

  @Test func `gives what is granted on every object that can be granted`() throws {
    let facts = try observe("observe_grants", [oneOfEach])
    let granted: [ObservedKind] = [
      .schema, .language, .enumType, .domain, .type, .sequence, .table, .view, .materializedView,
      .column, .function, .procedure, .aggregate, .foreignDataWrapper, .foreignServer,
    ]
    #expect(Set(facts.filter { $0.aspect == .grants }.map(\.kind)) == Set(granted))
    let ofColumns = facts.filter { $0.label == "grants on column" }
    #expect(ofColumns.map(\.object) == ["public.items.a"])
    #expect(ofColumns.map(\.definition) == ["app_reader select*"])
  }

  @Test func `tells a name with a point from a schema`() throws {
    let facts = try observe(
      "observe_names", [#"create schema a; create table a.b(); create table public."a.b"();"#])
    let tables = facts.filter { $0.label == "table" }.map(\.object)
    #expect(Set(tables) == ["a.b", "public.\"a.b\""])
  }

  @Test func `keeps the secrets of servers to itself`() throws {
    let facts = try observe(
      "observe_secrets",
      [
        """
        create foreign data wrapper files;
        create server far foreign data wrapper files options (host 'a', password 'hidden');
        create user mapping for public server far options (password 'hidden');
        """
      ])
    #expect(facts.contains { $0.definition?.contains("host=a") == true })
    #expect(!facts.contains { $0.definition?.contains("hidden") == true })
  }

  /// Each in a database of its own, which goes.
  private func observe(_ name: Identifier, _ scripts: [String]) throws -> [Observation] {
    let database = try CorpusDatabase(name, running: scripts.joined(separator: "\n"))
    let connection = try database.connect()
    try connection.run("set search_path = pg_catalog")
    let facts = try observations(
      connection, asking: observationQuery(version: connection.serverVersion))
    try database.drop()
    return facts
  }
}

private let oneOfEach = """
  create schema other;
  comment on schema other is 'c';
  comment on extension plpgsql is 'c';
  create language mine handler plpgsql_call_handler;
  comment on language mine is 'c';
  create type mood as enum ('sad');
  comment on type mood is 'c';
  create domain score as integer constraint positive check (value > 0);
  comment on domain score is 'c';
  comment on constraint positive on domain score is 'c';
  create type pair as (a integer, b text);
  comment on type pair is 'c';
  create type floats as range (subtype = float8);
  create sequence numbers;
  comment on sequence numbers is 'c';
  create table items (id integer primary key, a integer, b text);
  comment on table items is 'c';
  comment on column items.a is 'c';
  comment on constraint items_pkey on items is 'c';
  grant select (a) on items to app_reader with grant option;
  create index by_a on items (a);
  comment on index by_a is 'c';
  create policy mine on items using (a > 1);
  comment on policy mine on items is 'c';
  create view seen as select a from items;
  comment on view seen is 'c';
  create materialized view kept as select a from items;
  comment on materialized view kept is 'c';
  create rule nothing as on delete to items do instead nothing;
  comment on rule nothing on items is 'c';
  create function noted() returns trigger language plpgsql as 'begin return new; end';
  comment on function noted() is 'c';
  create trigger noting before insert on items for each row execute function noted();
  comment on trigger noting on items is 'c';
  create procedure act() language sql as 'select 1';
  comment on procedure act() is 'c';
  create aggregate total(integer) (sfunc = int4_sum, stype = int8);
  comment on aggregate total(integer) is 'c';
  create function eq(integer, text) returns boolean language sql immutable as 'select true';
  create operator === (function = eq, leftarg = integer, rightarg = text);
  comment on operator === (integer, text) is 'c';
  create operator family families using btree;
  comment on operator family families using btree is 'c';
  create operator class classes for type pair using gist as storage text;
  comment on operator class classes using gist is 'c';
  create function to_int(pair) returns integer language sql immutable as 'select $1.a';
  create cast (pair as integer) with function to_int(pair);
  comment on cast (pair as integer) is 'c';
  create collation german (locale = 'POSIX');
  comment on collation german is 'c';
  create text search dictionary stems (template = simple);
  comment on text search dictionary stems is 'c';
  create text search configuration words (parser = "default");
  comment on text search configuration words is 'c';
  create text search template templates (lexize = dsimple_lexize);
  comment on text search template templates is 'c';
  create text search parser parsers (start = prsd_start, gettoken = prsd_nexttoken,
    end = prsd_end, lextypes = prsd_lextype);
  comment on text search parser parsers is 'c';
  grant usage on language plpgsql to app_reader;
  create statistics both_ab on a, b from items;
  comment on statistics both_ab is 'c';
  create foreign data wrapper files;
  comment on foreign data wrapper files is 'c';
  create server far foreign data wrapper files;
  comment on server far is 'c';
  create user mapping for public server far;
  create publication several for table items;
  comment on publication several is 'c';
  create subscription follower connection 'dbname=none' publication several
    with (connect = false, enabled = false, slot_name = none);
  comment on subscription follower is 'c';
  create function on_ddl() returns event_trigger language plpgsql as 'begin end';
  create event trigger watch on ddl_command_end execute function on_ddl();
  comment on event trigger watch is 'c';
  alter default privileges grant select on tables to app_reader;
  """

private let whatCameWith15 = "create publication whole for tables in schema other;"
