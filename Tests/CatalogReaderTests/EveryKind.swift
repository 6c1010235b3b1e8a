import CatalogModel
import PostgresClient
import SQLText
import Testing

/// A database with one or more of each kind that stands for itself, and its catalog.
enum EveryKind {
  static let catalog = Result {
    try SharedServer.catalog("every_kind", platform: .postgresql, after: script)
  }

  static func find(_ kind: StandaloneKind, _ parts: String...) throws -> Standalone {
    let path = try #require(ObjectPath(kind: kind.rawValue, parts: parts))
    return try #require(try catalog.get().standalone.first { $0.path == path })
  }

  private static let script: SQL = [
    types, aggregates, textSearch, operators, operatorClasses, casts, tables, foreignData,
    replication, defaults,
  ].joined(separator: "\n")

  private static let types: SQL = """
    create role kinds_reader;
    create schema "Other";
    create collation plain (locale = 'POSIX');
    create collation mixed (lc_collate = 'C', lc_ctype = 'POSIX');
    comment on collation plain is 'Words';
    create type pair as (a int, "B c" text collate plain, d numeric(5,2)[]);
    comment on column pair."B c" is 'It''s b';
    comment on type pair is 'Two';
    revoke usage on type pair from public;
    create type floats as range (
      subtype = float8, subtype_diff = float8mi, multirange_type_name = "Many floats");
    create type words as range (
      subtype = text, collation = "C", subtype_opclass = text_pattern_ops);
    comment on type floats is 'Ranges';
    create domain score as int check (value > 0);
    create type mood as enum ('sad');
    revoke usage on type mood from public;
    grant usage on type mood to kinds_reader;
    """

  private static let aggregates: SQL = """
    create aggregate total(int4) (
      sfunc = int4_sum, stype = int8, sspace = 16, initcond = '0', combinefunc = int8pl,
      parallel = safe, msfunc = int4_sum, minvfunc = int4_sum, mstype = int8, minitcond = '0',
      msspace = 8, mfinalfunc_modify = shareable, sortop = operator(pg_catalog.<));
    create aggregate mean(numeric) (
      sfunc = numeric_avg_accum, stype = internal, finalfunc = numeric_avg,
      combinefunc = numeric_avg_combine, serialfunc = numeric_avg_serialize,
      deserialfunc = numeric_avg_deserialize);
    create aggregate "Other".my_rank(variadic "any" order by variadic "any") (
      sfunc = ordered_set_transition_multi, stype = internal, finalfunc = rank_final,
      finalfunc_extra, hypothetical);
    create aggregate everything(*) (sfunc = int8inc, stype = int8, initcond = '0');
    comment on aggregate total(int4) is 'Sum';
    revoke all on function total(int4) from public;
    """

  private static let textSearch: SQL = """
    create text search template plain (init = dsimple_init, lexize = dsimple_lexize);
    create text search parser words (
      start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
    comment on text search template plain is 'Plain';
    comment on text search parser words is 'Words';
    create text search dictionary stems (
      template = snowball, language = 'english', stopwords = 'english');
    create text search configuration english_too (parser = "default");
    alter text search configuration english_too
      add mapping for word, asciiword with stems, simple;
    comment on text search configuration english_too is 'Words';
    comment on text search dictionary stems is 'Stems';
    """

  private static let operators: SQL = """
    create function eq(int, text) returns boolean language sql immutable as 'select true';
    create function ne(int, text) returns boolean language sql immutable as 'select false';
    create function not_it(boolean) returns boolean language sql immutable as 'select not $1';
    create operator === (
      function = eq, leftarg = int, rightarg = text, commutator = ===, negator = !==,
      restrict = eqsel, join = eqjoinsel, hashes, merges);
    create operator !== (function = ne, leftarg = int, rightarg = text);
    create operator !! (function = not_it, rightarg = boolean);
    comment on operator !! (none, boolean) is 'Not';
    """

  private static let operatorClasses: SQL = """
    create type points as (points int);
    create function cmp(points, points) returns int language sql immutable as 'select 0';
    create function lt(points, points) returns boolean language sql immutable as 'select true';
    create function lt(points, int) returns boolean language sql immutable as 'select true';
    create operator <<< (function = lt, leftarg = points, rightarg = points);
    create operator <<< (function = lt, leftarg = points, rightarg = int);
    create operator family some_points using btree;
    create operator class point_ops default for type points using btree family some_points
      as operator 1 <<<, function 1 cmp(points, points);
    alter operator family some_points using btree add operator 1 <<< (points, int);
    create operator class kept_as_text for type points using gist as storage text;
    comment on operator family some_points using btree is 'Family';
    comment on operator class point_ops using btree is 'Class';
    """

  private static let casts: SQL = """
    create function to_int(points) returns int language sql immutable as 'select $1.points';
    create cast (points as int) with function to_int(points) as assignment;
    create cast (points as text) with inout as implicit;
    create cast (jsonb as bytea) without function;
    comment on cast (points as int) is 'Points';
    """

  private static let tables: SQL = """
    create table items (id int primary key, a int, "B" int);
    create statistics ab (ndistinct, mcv) on a, "B" from items;
    create statistics computed on (a + "B"), id from items;
    alter statistics ab set statistics 50;
    comment on statistics ab is 'Both';
    create function on_ddl() returns event_trigger language plpgsql as 'begin end';
    create event trigger watch on ddl_command_end when tag in ('DROP TABLE', 'CREATE TABLE')
      execute function on_ddl();
    alter event trigger watch enable always;
    comment on event trigger watch is 'Sees';
    """

  private static let foreignData: SQL = """
    create foreign data wrapper files validator postgresql_fdw_validator;
    create server far type 'pg' version '15' foreign data wrapper files
      options (host 'a', dbname '5=4''32');
    create user mapping for public server far options (user 'u', password 'a secret');
    create user mapping for kinds_reader server far;
    comment on foreign data wrapper files is 'Files';
    comment on server far is 'Far';
    grant usage on foreign server far to public;
    grant usage on foreign data wrapper files to kinds_reader with grant option;
    """

  private static let replication: SQL = """
    create publication several for table items (id, "B") where (id > 1)
      with (publish = 'insert, delete', publish_via_partition_root);
    create publication schemas for tables in schema "Other";
    create publication every for all tables;
    comment on publication several is 'Several';
    create subscription follower connection 'host=db password=hidden user=me'
      publication two, one with (connect = false, slot_name = a_slot, binary = true);
    comment on subscription follower is 'Follows';
    """

  private static let defaults: SQL = """
    create trusted language mine handler plpgsql_call_handler inline plpgsql_inline_handler
      validator plpgsql_validator;
    comment on language mine is 'Mine';
    grant usage on language plpgsql to kinds_reader with grant option;
    alter default privileges in schema public grant select on tables to kinds_reader;
    alter default privileges revoke execute on functions from public;
    alter default privileges revoke delete on tables from current_user;
    alter default privileges grant usage on types to kinds_reader with grant option;
    """
}

/// A type as the server prints it.
func type(_ name: String) -> ColumnType { ColumnType(canonical: name) }

/// A name of PostgreSQL's own.
func builtIn(_ name: Identifier) -> QualifiedName { QualifiedName(schema: "pg_catalog", name) }

let everyoneUses = [Grant(role: "public", privileges: [.usage])]
let everyoneExecutes = [Grant(role: "public", privileges: [.execute])]
