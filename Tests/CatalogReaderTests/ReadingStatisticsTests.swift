import CatalogModel
import SQLText
import Testing

@Suite struct `Reading what stands beside tables` {
  @Test func `finds the definition of statistics and their target`() throws {
    #expect(
      try EveryKind.find(.statistics, "public", "ab")
        == .statistics(
          Statistics(
            QualifiedName("ab"),
            definition: Expression(#"(ndistinct, mcv) ON "B", a FROM public.items"#), target: 50,
            comment: "Both")))
    #expect(
      try EveryKind.find(.statistics, "public", "computed")
        == .statistics(
          Statistics(
            QualifiedName("computed"),
            definition: Expression(#"ON id, (a + "B") FROM public.items"#))))
  }

  @Test func `finds when an event trigger fires`() throws {
    #expect(
      try EveryKind.find(.eventTrigger, "watch")
        == .eventTrigger(
          EventTrigger(
            "watch", on: "ddl_command_end", tags: ["DROP TABLE", "CREATE TABLE"],
            function: QualifiedName("on_ddl"), firing: .always, comment: "Sees")))
  }

  @Test func `finds what a publication holds and which changes`() throws {
    #expect(
      try EveryKind.find(.publication, "several")
        == .publication(
          Publication(
            "several",
            tables: [
              Publication.PublishedTable(
                QualifiedName("items"), columns: ["id", "B"], filter: Expression("(id > 1)"))
            ],
            operations: [.insert, .delete], viaRoot: true, comment: "Several")))
    #expect(
      try EveryKind.find(.publication, "schemas")
        == .publication(Publication("schemas", schemas: ["Other"])))
    #expect(
      try EveryKind.find(.publication, "every")
        == .publication(Publication("every", allTables: true)))
  }

  /// A server lists them as they stand in the table, which is no trait of the publication.
  @Test func `takes the columns that a publication names in any order`() {
    let table = QualifiedName("items")
    #expect(
      Publication.PublishedTable(table, columns: ["B", "id"])
        == Publication.PublishedTable(table, columns: ["id", "B"]))
  }

  @Test func `finds a subscription without its password`() throws {
    #expect(
      try EveryKind.find(.subscription, "follower")
        == .subscription(
          Subscription(
            "follower", connection: "host=db password=*** user=me", publications: ["two", "one"],
            isEnabled: false, slot: "a_slot", options: [Setting("binary", "true")],
            comment: "Follows")))
  }
}
