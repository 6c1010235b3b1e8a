import CatalogModel
import SQLText
import Testing

@Suite struct `Reading a policy` {
  private let items: Table

  init() throws {
    items = try #require(try Attributes.get().table("items"))
  }

  @Test func `finds command, roles and condition`() {
    #expect(
      items.policy("reading")
        == Policy(
          name: "reading", command: .select, isPermissive: false,
          roles: ["anon", "authenticated"],
          using: Expression("((a = 1) AND (auth.uid() IS NOT NULL))")))
    #expect(
      items.policy("writing")
        == Policy(
          name: "writing", command: .insert, roles: ["authenticated"],
          withCheck: Expression("(a = 1)")))
    #expect(
      items.policy("removing")
        == Policy(name: "removing", command: .delete, using: Expression("true")))
    #expect(items.policy("everything") == Policy(name: "everything"))
  }

  @Test func `keeps a check also where it repeats the condition`() {
    #expect(
      items.policy("same")
        == Policy(
          name: "same", command: .update, using: Expression("(a = 2)"),
          withCheck: Expression("(a = 2)"), comment: "Both ways"))
    #expect(items.policy("differing")?.withCheck == Expression("(a = 3)"))
  }
}
