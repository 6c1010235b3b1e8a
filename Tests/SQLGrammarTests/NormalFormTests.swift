import SQLGrammar
import Testing

@Suite struct `Comparing expressions` {
  /// What an author writes, and what PostgreSQL 15 makes of it for a text, integer or numeric column.
  @Test(arguments: [
    ("x in ('a', 'b')", "(x = ANY (ARRAY['a'::text, 'b'::text]))"),
    ("x in ('b', 'a')", "(x = ANY (ARRAY['a'::text, 'b'::text]))"),
    ("x = 'a' or x = 'b'", "(x = ANY (ARRAY['a'::text, 'b'::text]))"),
    ("x >= 0 and x <= 24", "((x >= 0) AND (x <= 24))"),
    ("x between 0 and 24", "((x >= 0) AND (x <= 24))"),
    ("x > 0 and x <= 24", "((x > (0)::numeric) AND (x <= (24)::numeric))"),
    ("x >= -1", "(x >= ('-1'::integer)::numeric)"),
    ("x <@ array['a', 'b']", "(x <@ ARRAY['a'::text, 'b'::text])"),
    ("x <@ array['a', 'b']", "(ARRAY['a'::text, 'b'::text] @> x)"),
    ("x is not null", "(x IS NOT NULL)"),
    ("not x is null", "(x IS NOT NULL)"),
    (
      "t = (select coalesce(nullif(f('a', true), '')::jsonb ->> 'b', 'c')::uuid)",
      """
      (t = ( SELECT (COALESCE(((NULLIF(f('a'::text, true), ''::text))::jsonb ->> 'b'::text), \
      'c'::text))::uuid AS "coalesce"))
      """
    ),
    (
      "to_tsvector('english', coalesce(a, '') || ' ' || coalesce(b, ''))",
      """
      to_tsvector('english'::regconfig, ((COALESCE(a, ''::text) || ' '::text) || \
      COALESCE(b, ''::text)))
      """
    ),
  ])
  func `takes the server's spelling for the author's`(written: String, canonical: String) {
    #expect(compareExpressions(written, canonical) == .same)
  }

  @Test(arguments: [
    ("x in ('a', 'b')", "x in ('a', 'c')"), ("x >= 0", "x >= 1"), ("x >= 0", "x > 0"),
    ("x >= 0", "x >= -1"), ("x = 0", "x = -0.5"), ("x >= 0 and x <= 9", "x >= 0"),
    ("x <@ array['a']", "x <@ array['a', 'b']"), ("x is null", "x is not null"),
    ("x in ('a')", "y in ('a')"), ("now()", "gen_random_uuid()"), ("true", "false"),
  ])
  func `calls plain conditions different that are`(left: String, right: String) {
    #expect(compareExpressions(left, right) == .different)
  }

  @Test(arguments: [
    ("length(x) > 3", "char_length(x) > 3"), ("a = b", "b = a"), ("f(x)", "g(x)"),
    ("x > 1 + 1", "x > 2"), ("(", "x > 2"),
  ])
  func `leaves open what only a server can tell`(left: String, right: String) {
    #expect(compareExpressions(left, right) == .unknown)
  }

  @Test(arguments: [
    ("a::text = 'x'", "a = 'x'"), ("x = 'a' or y = 'a'", "x in ('a')"),
    ("x not in ('a', 'b')", "x in ('a', 'b')"), ("not (x = 1)", "x = 1"),
    ("(select 1)", "(select 1 limit 1)"), ("f(distinct x)", "f(x)"), ("a || b", "b || a"),
    ("x > 1 and y > 2 or z > 3", "x > 1 and (y > 2 or z > 3)"),
    ("x = '1'::integer", "x = '1'"), ("'a' <@ x", "x <@ 'a'"), ("x <@ y", "y <@ x"),
  ])
  func `never calls equal what is not`(left: String, right: String) {
    #expect(compareExpressions(left, right) != .same)
  }
}
