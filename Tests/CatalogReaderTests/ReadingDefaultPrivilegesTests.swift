import CatalogModel
import SQLText
import Testing

@Suite struct `Reading default privileges` {
  private func defaults(_ parts: [String]) throws -> Standalone? {
    let path = try #require(ObjectPath(kind: "default privileges", parts: parts))
    return try EveryKind.catalog.get().standalone.first { $0.path == path }
  }

  @Test func `finds what a schema adds`() throws {
    #expect(
      try defaults(["tables", "postgres", "public"])
        == .defaultPrivileges(
          DefaultPrivileges(
            of: "postgres", in: "public", on: .tables,
            privileges: [Grant(role: "kinds_reader", privileges: [.select])])))
  }

  @Test func `tells what is taken away from what nobody stated`() throws {
    #expect(
      try defaults(["functions", "postgres"])
        == .defaultPrivileges(DefaultPrivileges(of: "postgres", on: .functions)))
    #expect(
      try defaults(["tables", "postgres"])
        == .defaultPrivileges(
          DefaultPrivileges(of: "postgres", on: .tables, withheld: [.delete])))
    #expect(try defaults(["sequences", "postgres"]) == nil)
  }

  @Test func `finds what is granted beside what everyone has`() throws {
    let grant = Grant(role: "kinds_reader", privileges: [.usage], withGrantOption: [.usage])
    #expect(
      try defaults(["types", "postgres"])
        == .defaultPrivileges(
          DefaultPrivileges(of: "postgres", on: .types, privileges: everyoneUses + [grant])))
  }

  @Test func `leaves out those that a platform gives its own roles`() throws {
    let catalog = try SharedServer.catalog("platform_defaults", after: "")
    #expect(catalog.standalone.isEmpty)
  }

  @Test func `finds a language beside them`() throws {
    #expect(
      try EveryKind.find(.language, "mine")
        == .language(
          Language(
            "mine", isTrusted: true, handler: builtIn("plpgsql_call_handler"),
            inline: builtIn("plpgsql_inline_handler"), validator: builtIn("plpgsql_validator"),
            grants: everyoneUses, comment: "Mine")))
  }
}
