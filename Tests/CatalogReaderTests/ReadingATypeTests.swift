import CatalogModel
import SQLText
import Testing

@Suite struct `Reading a type` {
  @Test func `finds the attributes of a composite one`() throws {
    #expect(
      try EveryKind.find(.type, "public", "pair")
        == .compositeType(
          CompositeType(
            QualifiedName("pair"),
            attributes: [
              CompositeType.Attribute(name: "a", type: type("integer")),
              CompositeType.Attribute(
                name: "B c", type: type("text"), collation: QualifiedName("plain"),
                comment: "It's b"),
              CompositeType.Attribute(name: "d", type: type("numeric(5,2)[]")),
            ],
            grants: [], comment: "Two")))
  }

  @Test func `finds what a range is made of`() throws {
    #expect(
      try EveryKind.find(.type, "public", "floats")
        == .rangeType(
          RangeType(
            QualifiedName("floats"), subtype: type("double precision"),
            difference: builtIn("float8mi"), multirange: QualifiedName("Many floats"),
            grants: everyoneUses, comment: "Ranges")))
    #expect(
      try EveryKind.find(.type, "public", "words")
        == .rangeType(
          RangeType(
            QualifiedName("words"), subtype: type("text"),
            operatorClass: builtIn("text_pattern_ops"), collation: builtIn("C"),
            multirange: QualifiedName("words_multirange"), grants: everyoneUses)))
  }

  @Test func `finds who may use an enum`() throws {
    #expect(
      try EveryKind.catalog.get().enums == [
        EnumType(
          name: QualifiedName("mood"), values: ["sad"],
          grants: [Grant(role: "kinds_reader", privileges: [.usage])])
      ])
  }

  @Test func `finds what a collation sorts by`() throws {
    #expect(
      try EveryKind.find(.collation, "public", "plain")
        == .collation(
          Collation(
            QualifiedName("plain"), provider: .libc, locale: "POSIX", comment: "Words")))
    #expect(
      try EveryKind.find(.collation, "public", "mixed")
        == .collation(
          Collation(
            QualifiedName("mixed"), provider: .libc, locale: "C", characterType: "POSIX")))
  }
}
