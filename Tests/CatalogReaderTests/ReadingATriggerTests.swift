import CatalogModel
import SQLText
import Testing

@Suite struct `Reading a trigger` {
  private let items: Table

  init() throws {
    items = try #require(try Attributes.get().table("items"))
  }

  @Test func `finds events, columns, condition and arguments`() {
    let condition = #"""
      (((new.name)::text = ('a ) WHEN ('::text || '\'''::text)) \#
      AND ((new.a > 1) OR (new.b IS NULL)))
      """#
    #expect(
      items.trigger("first_trigger")
        == Trigger(
          name: "first_trigger", timing: .before, events: [.insert, .update],
          updateColumns: ["name", "price"], isForEachRow: true,
          condition: Expression(condition), function: QualifiedName("touch"),
          arguments: ["one", #"tw'o, \"#, "", "vier ü"]))
  }

  @Test func `is not misled by a name that looks like a condition`() {
    #expect(
      items.trigger("a WHEN (b)")
        == Trigger(
          name: "a WHEN (b)", timing: .after, events: [.update], oldTable: "Old",
          newTable: "fresh", function: QualifiedName("touch")))
  }

  @Test func `finds statements' triggers and comments`() {
    #expect(
      items.trigger("emptying")
        == Trigger(
          name: "emptying", timing: .before, events: [.truncate], function: QualifiedName("touch")))
    #expect(
      items.trigger("removal")
        == Trigger(
          name: "removal", timing: .after, events: [.delete], isForEachRow: true,
          function: QualifiedName("touch"), comment: "Gone"))
  }

  @Test func `leaves out those that are disabled or check constraints`() {
    #expect(items.triggers.count == 4)
  }
}
