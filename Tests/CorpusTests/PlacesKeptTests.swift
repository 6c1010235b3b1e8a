import CatalogModel
import Migration
import PostgresClient
import SQLText
import Testing

/// What no schema tells: the rows of a materialized view, and where a sequence stands.
@Suite(.serialized) struct `What a plan leaves behind` {
  struct Place: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: String
    let after: String
    let question: SQL
    let answer: String
  }

  static let places = [
    Place(
      testDescription: "a materialized view has the rows of partitions that were away",
      before: """
        create table marks (day int, value real) partition by range (day);
        create table marks_1 partition of marks for values from (0) to (10);
        insert into marks values (1, 1), (2, 1);
        create materialized view all_marks as select day, value from marks
        """,
      after: """
        create table marks (day int, value double precision) partition by range (day);
        create table marks_1 partition of marks for values from (0) to (20);
        create materialized view all_marks as select day, value from marks
        """, question: "select count(*)::text from all_marks", answer: "2"),
    Place(
      testDescription: "a sequence within its new bounds goes on",
      before: "create sequence s minvalue 1; select setval('s', 500)",
      after: "create sequence s minvalue 5 start 10", question: "select nextval('s')::text",
      answer: "501"),
    Place(
      testDescription: "a sequence in front of its new bounds starts",
      before: "create sequence s; select setval('s', 3)",
      after: "create sequence s minvalue 5 start 10", question: "select nextval('s')::text",
      answer: "10"),
    Place(
      testDescription: "a sequence behind its new bounds has given its last number",
      before: "create sequence s; select setval('s', 300)",
      after: "create sequence s maxvalue 100",
      question: "select last_value || ' ' || is_called from s", answer: "100 true"),
    Place(
      testDescription: "an identity within its new bounds goes on",
      before: """
        create table t (i int generated always as identity (minvalue 5 start 5), x int);
        insert into t (x) select 1 from generate_series(1, 12)
        """,
      after: "create table t (i int generated always as identity (minvalue 10 start 12), x int)",
      question: "insert into t (x) values (2) returning i::text", answer: "17"),
    Place(
      testDescription: "arrays of rows are found by the names of what these hold",
      before: """
        create type pair as (a int, b text);
        create table t (p pair[]);
        insert into t values (array[row(1, 'x')::pair])
        """,
      after: "create type pair as (b text, a int); create table t (p pair[])",
      question: "select (p[1]).a || (p[1]).b from t", answer: "1x"),
  ]

  @Test(arguments: places) func `is in its place`(place: Place) throws {
    let database = try CorpusDatabase("places", running: place.before)
    let wish = try CorpusDatabase("places_wish", running: place.after)
    defer { for made in [database, wish] { try? made.drop() } }
    let (old, new) = (try database.catalog(), try wish.catalog())
    let comparison = compareCatalogs(from: old, to: new, comparing: .canonical)
    let plan = planChanges(
      comparison.changes, context: PlanContext(before: comparison.from, after: new))
    let connection = try database.connect()
    for statement in plan.steps.flatMap(\.statements) { try connection.run(statement.sql) }
    #expect(try connection.query(place.question).map { try $0.text(0) } == [place.answer])
  }
}
