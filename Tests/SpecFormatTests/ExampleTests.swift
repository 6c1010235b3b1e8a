import SpecFormat
import Testing

@Suite struct `A block of SQL` {
  private let code = "create table t (a int);\n"

  @Test(arguments: [
    "sql example", "sql wrong", "sql ignore", "sql bad", "sql Wrong!", "sql title=x, example",
    "postgresql {.bad}",
  ])
  func `is an example by a word behind its language`(info: String) {
    #expect(isExample(code, info: info, lead: ""))
  }

  @Test(arguments: ["sql", "sql title=t", "sql badge", "sql examples-of-use.sql", "sql ignored"])
  func `is none by another word there`(info: String) {
    #expect(!isExample(code, info: info, lead: ""))
  }

  @Test(arguments: [
    "-- ❌ no key", "-- wrong", "-- Wrong: no key", "--bad", "-- don't", "-- Don’t do this",
    "-- example", "\n  -- Example: a table", "-- For example:", "-- instead of this:",
  ])
  func `is an example by the comment in its first line`(comment: String) {
    #expect(isExample(comment + "\n" + code, info: "sql", lead: ""))
  }

  @Test(arguments: [
    "-- badges of a person", "-- wrongly typed rows stay out", "-- bad_requests", "-- exemplary",
    "-- don't forget the index", "-- bad debts are kept here, by year", "-- ✅ right",
    "create table u (a int); -- wrong", "-- the table\n-- wrong",
  ])
  func `is none by a comment that says something else`(comment: String) {
    #expect(!isExample(comment + "\n" + code, info: "sql", lead: ""))
  }

  @Test(arguments: [
    "❌ Without a key", "Wrong", "Wrong:", "Bad example:", "Bad practice", "Incorrect usage:",
    "Incorrect: the key is missing.", "Don't do this:", "Don’t write it like this.",
    "Do not do this",
    "Example", "Examples:", "For example, this finds them:", "Instead of this:", "Instead of",
    "Wrong way to write it down, as many do:", "Anti-pattern:", "Bad – it has no key",
    "Do not use a serial column:",
  ])
  func `is an example by the text above it`(lead: String) {
    #expect(isExample(code, info: "sql", lead: lead))
  }

  @Test(arguments: [
    "", "The table:", "Badges of a person:", "Wrongly typed rows:",
    "Bad debts are kept for ten years.",
    "Do not delete rows of this table.", "Don't forget the index:",
    "Never null after the first year.",
    "Instead of a join table, the tags are an array:", "The example table:", "This is not wrong:",
    "Exemplary people:", "Incorrectly closed accounts:",
    "Wrong entries stay in the table for good.",
  ])
  func `is none by a text that says something else`(lead: String) {
    #expect(!isExample(code, info: "sql", lead: lead))
  }
}
