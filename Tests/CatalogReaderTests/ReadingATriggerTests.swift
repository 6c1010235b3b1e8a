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

  @Test func `tells when it fires`() {
    #expect(items.trigger("removal")?.firing == nil)
    #expect(items.trigger("sleeping")?.firing == .never)
    #expect(items.trigger("replicating")?.firing == .replica)
    #expect(items.trigger("insisting")?.firing == .always)
  }

  @Test func `tells what a constraint trigger waits for`() {
    #expect(items.trigger("removal")?.constraint == nil)
    #expect(items.trigger("checking")?.constraint == Trigger.ConstraintTrigger())
    #expect(
      items.trigger("waiting")?.constraint
        == Trigger.ConstraintTrigger(deferral: .deferred, referenced: QualifiedName("target")))
  }
}
