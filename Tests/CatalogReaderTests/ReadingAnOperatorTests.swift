import CatalogModel
import SQLText
import Testing

@Suite struct `Reading an operator` {
  @Test func `finds its kin, its estimators and how it joins`() throws {
    #expect(
      try EveryKind.find(.operator, "public", "===", "integer", "text")
        == .operator(
          Operator(
            OperatorName("==="), left: type("integer"), right: type("text"),
            function: QualifiedName("eq"), commutator: OperatorName("==="),
            negator: OperatorName("!=="),
            restrict: builtIn("eqsel"), join: builtIn("eqjoinsel"), hashes: true, merges: true)
        ))
  }

  @Test func `finds one before its operand`() throws {
    #expect(
      try EveryKind.find(.operator, "public", "!!", "", "boolean")
        == .operator(
          Operator(
            OperatorName("!!"), left: nil, right: type("boolean"),
            function: QualifiedName("not_it"), comment: "Not")))
  }

  @Test func `tells the members of a class from those of its family alone`() throws {
    let family = QualifiedName("some_points")
    #expect(
      try EveryKind.find(.operatorClass, "public", "point_ops", "btree")
        == .operatorClass(
          OperatorClass(
            QualifiedName("point_ops"), method: "btree", isDefault: true, type: type("points"),
            family: family,
            members: [
              OperatorMember(
                .operator, 1, operands: "public.points, public.points",
                "public.<<<(public.points,public.points)"),
              OperatorMember(
                .function, 1, operands: "public.points, public.points",
                "public.cmp(public.points,public.points)"),
            ],
            comment: "Class")))
    #expect(
      try EveryKind.find(.operatorFamily, "public", "some_points", "btree")
        == .operatorFamily(
          OperatorFamily(
            family, method: "btree",
            members: [
              OperatorMember(
                .operator, 1, operands: "public.points, integer",
                "public.<<<(public.points,integer)")
            ],
            comment: "Family")))
  }

  @Test func `finds what an index keeps, and the family that nobody named`() throws {
    let name = QualifiedName("kept_as_text")
    #expect(
      try EveryKind.find(.operatorClass, "public", "kept_as_text", "gist")
        == .operatorClass(
          OperatorClass(
            name, method: "gist", type: type("points"), family: name, members: [],
            storage: type("text"))))
    #expect(
      try EveryKind.find(.operatorFamily, "public", "kept_as_text", "gist")
        == .operatorFamily(OperatorFamily(name, method: "gist")))
  }

  @Test func `finds how and where a cast is made, but none that comes with a type`() throws {
    let casts = try EveryKind.catalog.get().standalone.filter { $0.path.kind == "cast" }
    #expect(
      casts == [
        .cast(Cast(from: type("jsonb"), to: type("bytea"), method: .binary)),
        .cast(
          Cast(
            from: type("points"), to: type("integer"),
            method: .function("public.to_int(public.points)"), context: .assignment,
            comment: "Points")),
        .cast(Cast(from: type("points"), to: type("text"), method: .text, context: .implicit)),
      ])
  }
}
