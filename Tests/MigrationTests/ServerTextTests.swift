import CatalogModel
import SQLGrammar
import SQLText
import Testing

@Suite struct `Text that a server has printed` {
  private let range = "(((age >= 1) AND (age <= 3)) AND (name IS NOT NULL))"
  private let list = """
    ((state)::text = ANY ((ARRAY['x'::character varying, 'it''s'::character varying])::text[]))
    """

  @Test func `is written so that conditions stay apart`() {
    #expect(
      Expression(range).sql.text
        == "(((age >= 1) AND (age <= 3))::boolean AND (name IS NOT NULL))")
  }

  @Test func `is written so that a list is cast as a whole`() {
    #expect(
      Expression(list).sql.text
        == "((state)::text = ANY (ARRAY['x'::character varying, 'it''s'::character varying]))")
  }

  @Test func `is what it is where nothing in it would change`() {
    let plain = "((a = 'x AND ((('::text) AND (b = ANY (ARRAY[1, 2])))"
    #expect(Expression(plain).sql.text == plain)
    #expect(reprinted(plain) == plain)
  }

  @Test func `becomes what the server prints when it has read it`() {
    #expect(reprinted(range) == "((age >= 1) AND (age <= 3) AND (name IS NOT NULL))")
    #expect(
      reprinted(list)
        == """
        ((state)::text = ANY (ARRAY[('x'::character varying)::text, \
        ('it''s'::character varying)::text]))
        """)
  }

  @Test func `is alike where the server reads it as the same`() {
    #expect(areAlikeOnServer(range, reprinted(range)))
    #expect(areAlikeOnServer(list, reprinted(list)))
    #expect(
      areAlikeOnServer(
        "(n = ANY (ARRAY[1, 2]))", "((n = 2) OR (n = 1))"))
  }

  @Test func `is not alike where it says the same in other words`() {
    #expect(!areAlikeOnServer("(NOT (a IS NULL))", "(a IS NOT NULL)"))
    #expect(!areAlikeOnServer("(a > (0)::numeric)", "(a > '0'::numeric)"))
    #expect(!areAlikeOnServer("(a AND (b AND c))", "(a AND b AND c)"))
  }
}
