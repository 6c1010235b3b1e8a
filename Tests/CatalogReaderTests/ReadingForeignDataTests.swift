import CatalogModel
import SQLText
import Testing

@Suite struct `Reading foreign data` {
  @Test func `finds a wrapper and who may use it`() throws {
    let grant = Grant(role: "kinds_reader", privileges: [.usage], withGrantOption: [.usage])
    #expect(
      try EveryKind.find(.foreignDataWrapper, "files")
        == .foreignDataWrapper(
          ForeignDataWrapper(
            "files", validator: builtIn("postgresql_fdw_validator"), grants: [grant],
            comment: "Files")))
  }

  @Test func `finds a server and its options`() throws {
    #expect(
      try EveryKind.find(.foreignServer, "far")
        == .foreignServer(
          ForeignServer(
            "far", wrapper: "files", type: "pg", version: "15",
            options: [Setting("dbname", "5=4'32"), Setting("host", "a")], grants: everyoneUses,
            comment: "Far")))
  }

  @Test func `keeps a password out of a user mapping, and names it`() throws {
    #expect(
      try EveryKind.find(.userMapping, "public", "far")
        == .userMapping(UserMapping("public", server: "far", options: [Setting("user", "u")])))
    #expect(
      try EveryKind.find(.userMapping, "kinds_reader", "far")
        == .userMapping(UserMapping("kinds_reader", server: "far")))
    #expect(
      try EveryKind.catalog.get().unmodelled
        == ["option password of user mapping for public on far"])
  }
}
